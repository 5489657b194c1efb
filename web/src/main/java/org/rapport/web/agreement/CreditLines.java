package org.rapport.web.agreement;

import java.util.ArrayList;
import java.util.List;
import org.rapport.agreement.Credit;

/** A credit table as people type it: a line for each threshold, {@code 99.5 5} or {@code 99.5: 5 %}. */
final class CreditLines {
    private CreditLines() {}

    /** The lines as credits; nothing typed is no table. */
    static List<Credit> parse(String text) {
        List<Credit> credits = new ArrayList<>();
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> credits.add(credit(line)));
        }
        return credits;
    }

    private static Credit credit(String line) {
        String[] parts =
                line.strip().replace("%", " ").replace(':', ' ').strip().split("\\s+");
        try {
            if (parts.length == 2) {
                return new Credit(number(parts[0]), number(parts[1]));
            }
        } catch (NumberFormatException e) {
            // told below, as any other line that is not two numbers
        }
        throw new CreditsNotReadable(line);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
