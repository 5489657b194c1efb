package org.rapport.partner;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The feasts on which people greet each other, as a table of phrases that names of holidays hold as whole words. The longest
 * phrase decides, so that Thanksgiving is one and Labor Thanksgiving Day is none; a name that holds no phrase is none.
 */
final class GreetedFeasts {
    private static final String FILE = "greeted-feasts.csv";
    private static final List<Line> LINES = read();

    private GreetedFeasts() {}

    /** A line of the table. */
    private record Line(Pattern phrase, boolean greeted) {}

    /** Whether people greet each other on a holiday; of several on one day, on one of them. */
    static boolean holds(String holiday) {
        return Stream.of(holiday.toLowerCase(Locale.ROOT).split(";")).anyMatch(GreetedFeasts::isGreeted);
    }

    private static boolean isGreeted(String name) {
        return LINES.stream()
                .filter(line -> line.phrase().matcher(name).find())
                .findFirst()
                .map(Line::greeted)
                .orElse(false);
    }

    private static List<Line> read() {
        try (InputStream file = GreetedFeasts.class.getResourceAsStream(FILE);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream()
                    .sorted(Comparator.comparing(
                            line -> -line.getField("phrase").length()))
                    .map(line -> new Line(
                            Pattern.compile(
                                    "\\b" + Pattern.quote(line.getField("phrase")) + "\\b",
                                    Pattern.UNICODE_CHARACTER_CLASS),
                            line.getField("greeted").equals("yes")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
