package org.rapport.imports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.imports.MappedRow.SourceCell;
import org.rapport.shared.Text;

/** Turns one cell into a value of the type its field asks for. */
final class CellReader {
    /** Stands for the column of a value that the mapping states itself. */
    static final int CONSTANT = -1;

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "n", "0");

    private final Mapping mapping;
    private final Map<Integer, DayColumn> days;

    CellReader(Mapping mapping, Map<Integer, DayColumn> days) {
        this.mapping = mapping;
        this.days = days;
    }

    /** Puts the value into the row, or blames the cell. */
    void read(TargetField field, int column, SourceCell cell, String value, MappedRow row) {
        switch (field.type()) {
            case TEXT -> text(field, cell, value, row);
            case PARTNER -> partner(field, cell, value, row);
            case DAY -> day(field, column, cell, value, row);
            case CHOICE -> choice(field, cell, value, row);
            case NUMBER -> number(field, cell, value, row);
            case FLAG -> flag(field, cell, value, row);
        }
    }

    private static boolean text(TargetField field, SourceCell cell, String value, MappedRow row) {
        if (value.codePointCount(0, value.length()) > field.max()) {
            row.blame(cell, Trouble.TEXT_TOO_LONG, field.name(), (int) field.max());
            return false;
        }
        if (!Text.isPrintable(value)) {
            row.blame(cell, Trouble.TEXT_NOT_PRINTABLE, field.name());
            return false;
        }
        row.put(field.name(), cell, value);
        return true;
    }

    /** Keeps both the code made from the cell and, under {@code partner_name}, the cell itself. */
    private void partner(TargetField field, SourceCell cell, String value, MappedRow row) {
        if (!text(field, cell, value, row)) {
            return;
        }
        String code = mapping.partnerCode() == Mapping.PartnerCode.SLUG ? Slug.of(value) : value;
        if (code.isEmpty()) {
            row.blame(cell, Trouble.CODE_EMPTY);
            return;
        }
        row.put(field.name(), cell, code);
        row.put(field.name() + "_name", cell, value);
    }

    private void day(TargetField field, int column, SourceCell cell, String value, MappedRow row) {
        Optional<LocalDate> day = days.containsKey(column) ? days.get(column).read(value) : DayText.certain(value);
        if (day.isEmpty()) {
            row.blame(cell, Trouble.DAY_UNREADABLE, field.name());
        } else if (day.get().getYear() < FIRST_YEAR || day.get().getYear() > LAST_YEAR) {
            row.blame(cell, Trouble.DAY_OUT_OF_REACH, field.name(), FIRST_YEAR, LAST_YEAR);
        } else {
            row.put(field.name(), cell, day.get());
        }
    }

    private static void choice(TargetField field, SourceCell cell, String value, MappedRow row) {
        String word = value.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (field.choices().contains(word)) {
            row.put(field.name(), cell, word);
        } else {
            row.blame(cell, Trouble.CHOICE_UNKNOWN, field.name(), String.join(", ", field.choices()));
        }
    }

    private static void number(TargetField field, SourceCell cell, String value, MappedRow row) {
        try {
            double number = Double.parseDouble(value.contains(".") ? value : value.replace(',', '.'));
            if (number >= 0 && number <= field.max()) {
                row.put(field.name(), cell, number);
            } else {
                row.blame(cell, Trouble.NUMBER_OUT_OF_RANGE, field.name(), plain(field.max()));
            }
        } catch (NumberFormatException e) {
            row.blame(cell, Trouble.NUMBER_UNREADABLE, field.name());
        }
    }

    private static void flag(TargetField field, SourceCell cell, String value, MappedRow row) {
        String word = value.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            row.put(field.name(), cell, YES.contains(word));
        } else {
            row.blame(cell, Trouble.FLAG_UNREADABLE, field.name());
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
