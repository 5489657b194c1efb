package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

/** Ten thousand real deliveries of 73 vendors; skipped where the file is not at hand. */
class ScmsHistoryTest {
    private static final Path FILE = Path.of("../../shared/data/scms-delivery-history.csv");

    @Test
    void the_honest_days_would_have_held_at_least_as_often_as_said() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: no file " + FILE);
        List<PastPromise> promises = read();
        BackTest test = BackTest.of(promises, LocalDate.of(2008, 1, 1), LocalDate.of(2016, 1, 1));
        report(promises, test);
        Coverage main = test.coverage().get(1);
        assertThat(main.n()).isGreaterThan(4_000);
        // nine in ten arrive on the very day: no day can hold less often than the promised one
        assertThat(main.share()).isBetween(0.80, 0.97);
        assertThat(test.coverage().get(2).share()).isBetween(0.93, 0.99);
        assertThat(test.brier()).isLessThan(0.1);
    }

    private static void report(List<PastPromise> promises, BackTest test) {
        System.Logger log = System.getLogger(ScmsHistoryTest.class.getName());
        test.coverage()
                .forEach(held -> log.log(
                        Level.INFO,
                        "%d deliveries; days given as %.2f held: %.3f (%.3f to %.3f) of %d"
                                .formatted(
                                        promises.size(),
                                        held.level(),
                                        held.share(),
                                        held.low(),
                                        held.high(),
                                        held.n())));
        log.log(
                Level.INFO,
                "pinball loss %.2f days, of the promised day %.2f; Brier score %.3f; level to ask for 80 %%: %s"
                        .formatted(test.loss(), test.lossOfPromise(), test.brier(), test.level(0.8)));
    }

    private static List<PastPromise> read() throws IOException {
        List<PastPromise> promises = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            for (NamedCsvRecord row : rows) {
                LocalDate ordered = day(row.getField("PO Sent to Vendor Date"));
                LocalDate due = day(row.getField("Scheduled Delivery Date"));
                LocalDate done = day(row.getField("Delivered to Client Date"));
                if (ordered != null
                        && due != null
                        && done != null
                        && !due.isBefore(ordered)
                        && !done.isBefore(ordered)) {
                    promises.add(promise(row.getField("Vendor"), ordered, due, done));
                }
            }
        }
        return promises;
    }

    private static PastPromise promise(String vendor, LocalDate ordered, LocalDate due, LocalDate done) {
        UUID partner = UUID.nameUUIDFromBytes(vendor.getBytes(StandardCharsets.UTF_8));
        return new PastPromise(UUID.randomUUID(), partner, Side.PARTNER, ordered, due, done, null, false, false);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notCaptured) {
            return null;
        }
    }
}
