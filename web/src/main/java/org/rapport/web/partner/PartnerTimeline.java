package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.partner.Timeline;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Happening;

/** Tells what happened between a partner and us, the newest first, a page at a time. */
@Dependent
public class PartnerTimeline {
    @Inject
    private Timeline timeline;

    @Inject
    private Places places;

    @Inject
    private Say say;

    @Inject
    private Format format;

    /** One page, and whether something happened earlier. */
    public record Told(List<Happening> happenings, boolean earlier) implements Serializable {
        public Told {
            happenings = List.copyOf(happenings);
        }
    }

    public Told page(TimelineQuery query) {
        List<TimelineEntry> entries = timeline.page(query);
        return new Told(entries.stream().limit(query.size()).map(this::told).toList(), entries.size() > query.size());
    }

    private Happening told(TimelineEntry entry) {
        Object[] arguments = entry.arguments().stream().map(this::word).toArray();
        boolean late = entry.recordedOn() != null && entry.recordedOn().isAfter(entry.day());
        return new Happening(
                entry.day(),
                entry.side(),
                icon(entry),
                say.of(entry.titleKey(), arguments),
                href(entry),
                null,
                late ? entry.recordedOn() : null);
    }

    private Object word(Object argument) {
        return argument instanceof LocalDate day ? format.day(day) : argument;
    }

    private String href(TimelineEntry entry) {
        if (entry.titleKey().startsWith("timeline.dealing.change")) {
            return places.dealing("change", entry.fact());
        }
        if (entry.titleKey().startsWith("timeline.dealing.flexibility")) {
            return places.dealing("request", entry.fact());
        }
        return switch (entry.kind()) {
            case PROMISE -> places.commitment(entry.fact());
            case AGREEMENT -> places.agreement(entry.fact());
            case MONEY -> places.dealing("payment", entry.fact());
            case REVIEW -> entry.titleKey().equals("timeline.reviewOpened") ? null : places.review(entry.fact());
            case ISSUE -> places.issue(entry.fact());
            case REPAIR -> places.repair(entry.fact());
            case GOAL -> entry.fact() == null ? null : places.goal(entry.fact());
            case CONTACT -> contact(entry);
            default -> null;
        };
    }

    private String contact(TimelineEntry entry) {
        if (entry.titleKey().startsWith("timeline.encounter")) {
            return places.encounter(entry.fact());
        }
        return entry.titleKey().startsWith("timeline.question") ? places.question(entry.fact()) : null;
    }

    private static String icon(TimelineEntry entry) {
        if (entry.titleKey().startsWith("timeline.said")) {
            return "said";
        }
        if (entry.titleKey().equals("timeline.changeAskedFor")
                || entry.titleKey().startsWith("timeline.dealing.change")) {
            return "change";
        }
        return icon(entry.kind());
    }

    private static String icon(TimelineKind kind) {
        return switch (kind) {
            case PROMISE -> "promise";
            case ISSUE -> "issue";
            case CONTACT -> "visit";
            case MONEY -> "payment";
            case AGREEMENT -> "agreement";
            case REPAIR -> "repair";
            case REVIEW -> "review";
            case GOAL -> "goal";
        };
    }
}
