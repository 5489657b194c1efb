package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;

/** Tells what happened with a partner, from the same sources as the timeline on screen. */
@ApplicationScoped
@Transactional
public class Chronicle {
    /** How far back reports tell. */
    public static final int DAYS = 90;

    private static final int MOST_READ = 1000;
    private static final Words WORDS = BundledWords.ofReader();

    private Iterable<TimelineSource> sources;

    protected Chronicle() {} // CDI proxy

    @Inject
    public Chronicle(Instance<TimelineSource> sources) {
        this((Iterable<TimelineSource>) sources);
    }

    Chronicle(Iterable<TimelineSource> sources) {
        this.sources = sources;
    }

    /** What is recorded of the days before the end of a day, the newest first. */
    List<TimelineEntry> entries(UUID partner, LocalDate day) {
        TimelineQuery query = new TimelineQuery(partner, null, null, 0, MOST_READ);
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.newest(query, MOST_READ).stream())
                .filter(entry -> !entry.day().isAfter(day) && entry.day().isAfter(day.minusDays(DAYS)))
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .toList();
    }

    /** The newest of them in words, at most so many; how many are left out is said. */
    WhatHappened told(String partner, List<TimelineEntry> entries, LocalDate day, int most) {
        Days days = new Days(day, WORDS.locale());
        List<WhatHappened.Event> events = entries.stream()
                .filter(entry -> WORDS.has(entry.titleKey()))
                .limit(most)
                .map(entry -> new WhatHappened.Event(entry.day(), entry.side(), partner, text(entry, days)))
                .toList();
        return new WhatHappened(DAYS, events, entries.size() - events.size());
    }

    private static String text(TimelineEntry entry, Days days) {
        Object[] places = entry.arguments().stream()
                .map(one -> one instanceof LocalDate date ? days.day(date) : one)
                .toArray();
        return WORDS.say(entry.titleKey(), places);
    }
}
