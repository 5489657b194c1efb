package org.rapport.partner;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Ids;

/**
 * The table of days that comes with the product: public holidays and days worked instead of 17 countries of Asia, 2024 to
 * 2028. It is taken over once; what is changed or removed afterwards stays so.
 */
@ApplicationScoped
@Transactional
public class ShippedCalendars {
    /** Name of the table, and how each of its days names its source. */
    public static final String EDITION = "holidays-asia-2024-2028 (python-holidays 0.105)";

    private static final String FILE = "holidays-asia-2024-2028.csv";

    private CalendarDays days;
    private AuditTrail audit;

    protected ShippedCalendars() {} // CDI proxy

    @Inject
    public ShippedCalendars(CalendarDays days, AuditTrail audit) {
        this.days = days;
        this.audit = audit;
    }

    /** Takes the table over unless that was done before. */
    public void takeOver() {
        if (days.takeOver(FILE)) {
            List<NewCalendarDay> shipped = read();
            shipped.forEach(day -> days.add(new CalendarDay(day)));
            audit.record(Change.of("calendar", Ids.next(), "taken over")
                    .field("source", null, EDITION)
                    .field("days", null, shipped.size()));
        }
    }

    /** Every line of the table. */
    static List<NewCalendarDay> read() {
        try (InputStream file = ShippedCalendars.class.getResourceAsStream(FILE);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().map(ShippedCalendars::day).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static NewCalendarDay day(NamedCsvRecord line) {
        return new NewCalendarDay(
                line.getField("country"),
                null,
                LocalDate.parse(line.getField("date")),
                line.getField("kind").equals("working-day") ? DayKind.WORKING_DAY : DayKind.HOLIDAY,
                line.getField("name_en"),
                EDITION,
                line.getField("estimated").equals("yes"),
                true);
    }
}
