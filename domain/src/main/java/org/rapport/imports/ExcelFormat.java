package org.rapport.imports;

import java.util.regex.Pattern;

/** Tells from the format of a cell whether its number is shown as a day. */
final class ExcelFormat {
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|General", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    private ExcelFormat() {}

    /** The built-in formats 14 to 17 and 22 show days (ECMA-376 part 1, 18.8.30), as do own ones with a d or y. */
    static boolean isDay(Integer id, String pattern) {
        if (id != null && (id >= 14 && id <= 17 || id == 22)) {
            return true;
        }
        return pattern != null
                && DAY_OR_YEAR.matcher(LITERAL.matcher(pattern).replaceAll("")).find();
    }
}
