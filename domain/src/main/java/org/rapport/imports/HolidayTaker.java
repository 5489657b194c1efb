package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rapport.partner.CalendarBook;
import org.rapport.partner.CalendarDay;
import org.rapport.partner.DayKind;
import org.rapport.partner.NewCalendarDay;
import org.rapport.partner.Partners;
import org.rapport.shared.RuleViolation;

/** Takes days off and days worked instead: enters new ones and says known ones anew. */
@ApplicationScoped
class HolidayTaker implements RowTaker {
    private static final String SOURCE = "import";

    private Partners partners;
    private CalendarBook book;

    protected HolidayTaker() {} // CDI proxy

    @Inject
    HolidayTaker(Partners partners, CalendarBook book) {
        this.partners = partners;
        this.book = book;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.HOLIDAYS;
    }

    @Override
    public Taken take(List<RowGroup> groups, TakingOrder order) {
        Map<String, UUID> known = partners.idsOf(groups.stream()
                .flatMap(group -> group.first().text("partner").stream())
                .distinct()
                .toList());
        List<Outcome> outcomes = new ArrayList<>();
        for (RowGroup group : groups) {
            group.refuseRepetition("name", Trouble.CODE_REPEATED);
            outcomes.add(group.isRefused() ? Outcome.REFUSED : take(group.first(), known, order));
        }
        return new Taken(outcomes);
    }

    private Outcome take(MappedRow row, Map<String, UUID> known, TakingOrder order) {
        UUID partner = row.text("partner")
                .map(code -> known.get(code.toLowerCase(Locale.ROOT)))
                .orElse(null);
        if (partner == null && row.text("partner").isPresent()) {
            row.blame("partner", Trouble.PARTNER_UNKNOWN, row.needed("partner"));
            return Outcome.REFUSED;
        }
        if (partner == null && row.text("country").isEmpty()) {
            row.blame("country", Trouble.CELL_MISSING, "country");
            return Outcome.REFUSED;
        }
        return take(row, told(row, partner), order);
    }

    private Outcome take(MappedRow row, NewCalendarDay told, TakingOrder order) {
        try {
            if (book.known(told).filter(day -> saysTheSame(day, told)).isPresent()) {
                return Outcome.UNCHANGED;
            }
        } catch (RuleViolation rule) {
            row.blame(Camel.toColumn(rule.field()), Trouble.RULE_BROKEN, rule.getMessage());
            return Outcome.REFUSED;
        }
        if (order.write()) {
            book.takeOver(told);
        }
        return Outcome.ACCEPTED;
    }

    private static NewCalendarDay told(MappedRow row, UUID partner) {
        return new NewCalendarDay(
                partner == null ? row.needed("country") : null,
                partner,
                row.neededDay("date"),
                row.choice("kind", DayKind.class).orElse(partner == null ? DayKind.HOLIDAY : DayKind.SHUTDOWN),
                row.needed("name"),
                row.text("source").orElse(SOURCE),
                row.flag("estimated").orElse(false),
                row.flag("whole_year").orElse(false));
    }

    private static boolean saysTheSame(CalendarDay day, NewCalendarDay told) {
        return day.kind() == told.kind()
                && day.source().equals(told.source())
                && day.estimated() == told.estimated()
                && day.wholeYear() == told.wholeYear();
    }
}
