package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.partner.Calendars;
import org.rapport.partner.Partner;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;

/** Works out what a month came to, with as many questions to the database for many partners as for one. */
@ApplicationScoped
class MonthMeasures {
    private Encounters encounters;
    private Questions questions;
    private Courtesies courtesies;
    private Calendars calendars;

    protected MonthMeasures() {} // CDI proxy

    @Inject
    MonthMeasures(Encounters encounters, Questions questions, Courtesies courtesies, Calendars calendars) {
        this.encounters = encounters;
        this.questions = questions;
        this.courtesies = courtesies;
        this.calendars = calendars;
    }

    List<MonthFigure.Measure> of(Collection<UUID> ids, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<UUID, Partner> partners = encounters.partners(ids);
        Map<UUID, SharedCalendar> calendar = calendars.of(partners.values());
        List<MonthFigure.Measure> measures = new ArrayList<>();
        encounters
                .history(ids)
                .forEach((id, past) -> silence(partners.get(id), past, month, calendar.get(id), measures));
        questions.counting(ids, first, last).stream()
                .collect(Collectors.groupingBy(Question::partner))
                .forEach((id, asked) -> answers(id, asked, month, calendar.get(id), measures));
        courtesies.due(ids, first, last).stream()
                .collect(Collectors.groupingBy(SharedInformation::partner))
                .forEach((id, due) -> information(id, due, month, measures));
        return measures;
    }

    private static void silence(
            Partner partner,
            List<PastEncounter> past,
            YearMonth month,
            SharedCalendar calendar,
            List<MonthFigure.Measure> measures) {
        ContactHistory history = new ContactHistory(past);
        history.longest(month, calendar).ifPresent(gap -> {
            long cadence = ContactHistory.cadence(partner.cadenceDays(), calendar, month.atEndOfMonth());
            Set<Side> sides = gap.days() <= cadence ? EnumSet.allOf(Side.class) : history.owing(gap);
            int contacts = history.contacts(month);
            sides.forEach(side -> measures.add(new MonthFigure.Measure(
                    partner.id(), side, MonthKind.SILENCE, month, gap.days(), cadence, contacts)));
        });
    }

    private static void answers(
            UUID partner,
            List<Question> asked,
            YearMonth month,
            SharedCalendar calendar,
            List<MonthFigure.Measure> measures) {
        for (Side side : Side.values()) {
            double[] taken = asked.stream()
                    .filter(question -> question.owedBy() == side)
                    .filter(question -> isCounted(question, month))
                    .mapToDouble(question -> taken(question, month, calendar))
                    .sorted()
                    .toArray();
            if (taken.length > 0) {
                measures.add(new MonthFigure.Measure(
                        partner, side, MonthKind.ANSWERS, month, median(taken), 1, taken.length));
            }
        }
    }

    /** An answer counts when it is given, feedback by itself; what is still open counts once its day has passed. */
    private static boolean isCounted(Question question, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        boolean answered =
                question.answeredOn() != null && !question.answeredOn().isAfter(last);
        return answered
                ? question.kind() == QuestionKind.QUESTION
                : question.dueOn().isBefore(last);
    }

    /** Time taken, or waited so far, in agreed times. */
    private static double taken(Question question, YearMonth month, SharedCalendar calendar) {
        LocalDate last = month.atEndOfMonth();
        boolean answered =
                question.answeredOn() != null && !question.answeredOn().isAfter(last);
        double days =
                answered ? question.takenDays() : calendar.workedDays(question.owedBy(), question.askedOn(), last);
        return days / question.agreedDays();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void information(
            UUID partner, List<SharedInformation> due, YearMonth month, List<MonthFigure.Measure> measures) {
        for (Side side : Side.values()) {
            List<SharedInformation> own =
                    due.stream().filter(one -> one.side() == side).toList();
            if (!own.isEmpty()) {
                long told = own.stream().filter(SharedInformation::inTime).count();
                measures.add(new MonthFigure.Measure(
                        partner, side, MonthKind.INFORMATION, month, told, own.size(), own.size()));
            }
        }
    }
}
