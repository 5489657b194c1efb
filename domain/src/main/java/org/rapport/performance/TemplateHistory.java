package org.rapport.performance;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rapport.partner.PartnerKind;

/** All versions of one template, read once to be asked about many days. */
record TemplateHistory(List<PublishedTemplate> versions) {
    TemplateHistory {
        versions = List.copyOf(versions);
    }

    /** The versions for a kind of partner. */
    static TemplateHistory of(Templates templates, PartnerKind kind) {
        return new TemplateHistory(templates.history(kind));
    }

    /** The version in force on a day: of those valid by then, the newest. */
    Template inForce(LocalDate day) {
        return versions.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .map(PublishedTemplate::template)
                .max(Comparator.comparingInt(Template::version))
                .orElseThrow(() -> new IllegalStateException("no scorecard template for " + day));
    }

    Template version(int version) {
        return versions.stream()
                .map(PublishedTemplate::template)
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scorecard template " + version));
    }

    /** The period that a day falls into. A version begins with a quarter, so that its periods never overlap others. */
    Period period(LocalDate day) {
        return inForce(day).length().containing(day);
    }

    /** The periods that had ended by the night of a day, back to a day, the oldest first. */
    List<Period> ended(LocalDate night, LocalDate backTo) {
        Deque<Period> periods = new ArrayDeque<>();
        Period period = period(period(night).from().minusDays(1));
        while (!period.from().isBefore(backTo)) {
            periods.push(period);
            period = period(period.from().minusDays(1));
        }
        return List.copyOf(periods);
    }

    /** From when a version published on a day is in force: the next quarter, as a running period keeps its rules. */
    static LocalDate startAfter(LocalDate day) {
        return PeriodLength.QUARTER.containing(day).asOf();
    }
}
