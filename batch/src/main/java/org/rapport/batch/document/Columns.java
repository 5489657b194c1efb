package org.rapport.batch.document;

/** How cells are named: columns by letters, rows by numbers. */
final class Columns {
    private static final String[] FIRST = new String[26 * 27];

    static {
        for (int i = 0; i < FIRST.length; i++) {
            String last = String.valueOf((char) ('A' + i % 26));
            FIRST[i] = i < 26 ? last : (char) ('A' + i / 26 - 1) + last;
        }
    }

    private Columns() {}

    /** The letters of a column, counted from 0; there are letters for the first 702. */
    static String letters(int column) {
        return FIRST[column];
    }

    /** Some rows of a column, counted from 0, as formulas name them. */
    static String range(String sheet, int column, int first, int last) {
        String letters = "$" + letters(column) + "$";
        return "'" + sheet.replace("'", "''") + "'!" + letters + (first + 1) + ":" + letters + (last + 1);
    }
}
