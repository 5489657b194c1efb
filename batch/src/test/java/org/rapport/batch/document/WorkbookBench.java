package org.rapport.batch.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long table of ten columns as a workbook on disk: seconds, and the peak of the heap with all its garbage. */
class WorkbookBench {
    private static final int SHORT = 100_000;
    private static final int LONG = 400_000;

    @TempDir
    Path folder;

    @Test
    void long_tables() {
        write(LONG); // the collector has found its sizes before anything is measured
        Run few = measured(SHORT);
        Run many = measured(LONG);
        say(SHORT, few, few);
        say(LONG, many, few);
    }

    /**
     * One workbook.
     *
     * @param heap peak in MB, garbage included
     */
    private record Run(double seconds, double heap, long bytes) {}

    private Run measured(int rows) {
        System.gc();
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long bytes = write(rows);
        double seconds = (System.nanoTime() - start) / 1e9;
        double heap = heaps().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
        return new Run(seconds, heap, bytes);
    }

    private static Stream<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private long write(int rows) {
        Path file = folder.resolve("rows.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Workbook.write(out, book -> fill(book, rows));
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Workbook book, int rows) {
        Sheet sheet = book.sheet("Rows", 10, 30, 20, 10, 10, 12, 12, 12, 12, 30);
        sheet.head("Code", "Partner", "City", "Side", "n", "Announced", "Promised", "Score", "Low", "Outcome");
        LocalDate day = Story.AS_OF;
        for (int i = 0; i < rows; i++) {
            sheet.row(
                    "P" + i,
                    "Partner number " + i,
                    i % 3 == 0 ? "Antwerp" : "Pune",
                    i % 2 == 0 ? "We" : "They",
                    i % 500,
                    day.minusDays(i % 900),
                    day.plusDays(i % 60),
                    i % 1000 / 10.0,
                    i % 777 / 7.77,
                    i % 5 == 0 ? "9 days later, said at once" : "on its day");
        }
    }

    private static void say(int rows, Run run, Run few) {
        System.out.printf(
                Locale.ROOT,
                "  %,d rows of ten cells   %6.2f s   %,9.0f rows a second   heap %4.0f MB (%+.0f)   %,d kB%n",
                rows,
                run.seconds(),
                rows / run.seconds(),
                run.heap(),
                run.heap() - few.heap(),
                run.bytes() / 1024);
    }
}
