package org.rapport.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One row of a file in our own columns, with the cells it came from and whatever is wrong with it. */
public final class MappedRow {
    private final int line;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    MappedRow(int line) {
        this.line = line;
    }

    /** A cell as the file has it: the name of its column and what stands there. */
    public record SourceCell(String column, String value) {}

    /** What was made of a cell. */
    private record Entry(SourceCell cell, Object value) {}

    public int line() {
        return line;
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable((String) value(field));
    }

    public Optional<LocalDate> day(String field) {
        return Optional.ofNullable((LocalDate) value(field));
    }

    public Optional<Double> number(String field) {
        return Optional.ofNullable((Double) value(field));
    }

    public Optional<Boolean> flag(String field) {
        return Optional.ofNullable((Boolean) value(field));
    }

    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return text(field).map(word -> Enum.valueOf(type, word));
    }

    /** A text that the row was refused without. */
    String needed(String field) {
        return text(field).orElseThrow();
    }

    /** A day that the row was refused without. */
    LocalDate neededDay(String field) {
        return day(field).orElseThrow();
    }

    /** The values as text, for showing them. */
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        entries.forEach((field, entry) -> shown.put(field, String.valueOf(entry.value())));
        return shown;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean isRefused() {
        for (Problem problem : problems) {
            if (problem.refuses()) {
                return true;
            }
        }
        return false;
    }

    void put(String field, SourceCell cell, Object value) {
        entries.put(field, new Entry(cell, value));
    }

    private Object value(String field) {
        Entry entry = entries.get(field);
        return entry == null ? null : entry.value();
    }

    /** The cell a field was taken from, as the file has it. */
    public SourceCell cell(String field) {
        Entry entry = entries.get(field);
        return entry == null ? new SourceCell(field, "") : entry.cell();
    }

    /** Adds a problem with a field, keeping the cell as the file has it. */
    void blame(String field, Trouble trouble, Object... arguments) {
        blame(cell(field), trouble, arguments);
    }

    void blame(SourceCell cell, Trouble trouble, Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(Objects.toString(argument));
        }
        problems.add(new Problem(line, cell.column(), cell.value(), trouble, words));
    }
}
