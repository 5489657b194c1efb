package org.rapport.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.trust.Contribution;

/** Chooses the events worth a number on the trajectory: the facts that weigh most on either score today. */
final class EventNumbers {
    private static final int MOST = 10;

    private EventNumbers() {}

    /** At most ten of both sides, one a day, in order of day; {@code titles} names the facts they came from. */
    static List<NumberedEvent> of(List<Contribution> all, LocalDate from, Map<UUID, String> titles, Words words) {
        Map<LocalDate, Contribution> byDay = new TreeMap<>();
        all.stream()
                .filter(one -> one.line().occurredOn().isAfter(from))
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.points())))
                .forEach(one -> byDay.putIfAbsent(one.line().occurredOn(), one));
        List<Contribution> heaviest = byDay.values().stream()
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.points())))
                .limit(MOST)
                .sorted(Comparator.comparing(one -> one.line().occurredOn()))
                .toList();
        return IntStream.range(0, heaviest.size())
                .mapToObj(i -> event(i + 1, heaviest.get(i), titles, words))
                .toList();
    }

    /** What the timeline calls the facts: troubles and repairs say their title first, then who; others say it second. */
    static Map<UUID, String> titles(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.fact() != null && entry.arguments().size() > 1)
                .collect(Collectors.toMap(TimelineEntry::fact, EventNumbers::title, (one, other) -> one));
    }

    private static String title(TimelineEntry entry) {
        boolean first = entry.kind() == TimelineKind.ISSUE || entry.kind() == TimelineKind.REPAIR;
        return entry.arguments().get(first ? 0 : 1).toString();
    }

    private static NumberedEvent event(int number, Contribution one, Map<UUID, String> titles, Words words) {
        String about = one.line().fact() == null ? null : titles.get(one.line().fact());
        String what = about == null ? one.line().note() : about;
        String label = EvidenceGroups.label(one, words);
        return new NumberedEvent(
                number,
                one.line().occurredOn(),
                one.line().side(),
                what == null ? label : words.say("trajectory.event", label, what));
    }
}
