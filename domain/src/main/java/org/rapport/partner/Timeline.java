package org.rapport.partner;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;

/** Everything that happened between us and a partner, gathered from all features, newest first. */
@ApplicationScoped
@Transactional
public class Timeline {
    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::day)
            .thenComparing(TimelineEntry::recordedOn)
            .reversed();

    private Iterable<TimelineSource> sources;
    private Caller caller;

    protected Timeline() {} // CDI proxy

    @Inject
    public Timeline(Instance<TimelineSource> sources, Caller caller) {
        this((Iterable<TimelineSource>) sources, caller);
    }

    Timeline(Iterable<TimelineSource> sources, Caller caller) {
        this.sources = sources;
        this.caller = caller;
    }

    /** One page; one row more than {@code size} where there is an earlier page. */
    @Permitted(READ)
    public List<TimelineEntry> page(TimelineQuery query) {
        caller.reach().require(query.partner());
        int needed = query.first() + query.size() + 1;
        List<TimelineEntry> entries = new ArrayList<>();
        sources.forEach(source -> entries.addAll(source.newest(query, needed)));
        return entries.stream()
                .filter(query::wants)
                .sorted(NEWEST_FIRST)
                .skip(query.first())
                .limit(query.size() + 1L)
                .toList();
    }
}
