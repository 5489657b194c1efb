package org.rapport.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/**
 * Commitments drawn from a fixed seed, written twice: as the file that is imported, and as the same rows with the columns
 * of the table, for the database to load by itself.
 */
final class Deliveries {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int SPAN = 3 * 365;
    private static final int LONGEST = 120;

    private final Random chance = new Random(20_240_607);
    private final int partners;
    private final boolean done;

    /** For some partners, all of them done or none. */
    Deliveries(int partners, boolean done) {
        this.partners = partners;
        this.done = done;
    }

    /** Writes so many rows from a number on; the numbers are part of their references. */
    void write(Path file, Path table, int from, int rows) throws IOException {
        try (PrintWriter told = new PrintWriter(Files.newBufferedWriter(file));
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(table))) {
            told.println("partner,reference,promisor,title,announced_on,due_on,fulfilled_on");
            for (int i = from; i < from + rows; i++) {
                one(told, kept, i);
            }
        }
    }

    private void one(PrintWriter told, PrintWriter kept, int i) {
        int partner = chance.nextInt(partners);
        String promisor = chance.nextInt(5) == 0 ? "US" : "PARTNER";
        String reference = (done ? "D-" : "O-") + i;
        String title = "Delivery " + i + " of parts";
        LocalDate announced = FIRST.plusDays(chance.nextInt(SPAN));
        LocalDate due = announced.plusDays(1L + chance.nextInt(LONGEST));
        LocalDate fulfilled = announced.plusDays(1L + chance.nextInt(2 * LONGEST));
        told.printf(
                "B%d,%s,%s,%s,%s,%s,%s%n", partner, reference, promisor, title, announced, due, done ? fulfilled : "");
        kept.printf("%s\t1\t%s\t%s\t%s\t%s\tNORMAL\t\\N\t\\N\t", id(i), Ledger.id(partner), promisor, reference, title);
        kept.printf("%s\t%s\t%s\t%s\t%s\t", done ? "FULFILLED" : "OPEN", announced, due, due, due);
        kept.println(
                done
                        ? fulfilled + "\t1\t1\t" + due + "\t" + fulfilled + "\t\\N\t" + due + "\t\\N\t\\N\t\\N\t\\N"
                        : "\\N\t\\N\t0\t\\N\t\\N\t\\N\t" + due + "\t\\N\t\\N\t\\N\t\\N");
    }

    /** In the order of time, like those that the product gives. */
    private UUID id(int i) {
        return new UUID(0x0191_0000_0000_7000L | (long) i << 16, 0x8000_0000_0000_0000L + chance.nextInt());
    }
}
