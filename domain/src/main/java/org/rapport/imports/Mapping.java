package org.rapport.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a foreign file become ours. What it does not name is looked for under our own column names.
 *
 * @param columns for each of our columns, the foreign ones to take it from: the first that holds something counts
 * @param constants values for columns that the file does not have
 * @param missing words that mean an empty cell
 * @param dates {@code auto}, or the pattern of all days, for example {@code dd/MM/yyyy}
 * @param partnerCode whether a partner cell is our code as it stands or a name to make the code from
 * @param newPartners if not empty, unknown partners are created, with these values for what the file does not say
 * @param take whether a file with bad rows is taken at all
 */
public record Mapping(
        String name,
        ImportKind kind,
        Map<String, List<String>> columns,
        Map<String, String> constants,
        List<String> missing,
        String dates,
        PartnerCode partnerCode,
        Map<String, String> newPartners,
        Take take) {
    static final String AUTO = "auto";

    /** How the code of a partner comes from its cell. */
    public enum PartnerCode {
        AS_IS,
        SLUG
    }

    /** What becomes of a file with bad rows. */
    public enum Take {
        /** Nothing of it is taken. */
        WHOLE,
        /** The good rows are taken, the bad ones listed. */
        GOOD_ROWS;

        /** As mappings write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        missing = List.copyOf(missing);
        newPartners = Map.copyOf(newPartners);
    }

    /** The mapping of a file that already has our column names. */
    public static Mapping ours(ImportKind kind) {
        return new Mapping("", kind, Map.of(), Map.of(), List.of(), AUTO, PartnerCode.AS_IS, Map.of(), Take.WHOLE);
    }

    public Mapping named(String other) {
        return new Mapping(other, kind, columns, constants, missing, dates, partnerCode, newPartners, take);
    }

    /** The same mapping, asked to take the good rows of a file and leave the others. */
    public Mapping takingGoodRows() {
        return new Mapping(name, kind, columns, constants, missing, dates, partnerCode, newPartners, Take.GOOD_ROWS);
    }

    /** The same mapping with another rule for a file with bad rows. */
    public Mapping taking(Take other) {
        return new Mapping(name, kind, columns, constants, missing, dates, partnerCode, newPartners, other);
    }

    public boolean createsPartners() {
        return !newPartners.isEmpty();
    }

    public boolean takesGoodRows() {
        return take == Take.GOOD_ROWS;
    }

    /** The foreign columns that a field of ours is taken from, if the mapping names any. */
    public Optional<List<String>> sourcesOf(TargetField field) {
        return columns.entrySet().stream()
                .filter(entry -> field.isCalled(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The value that a field of ours always has, if the mapping states one. */
    public Optional<String> constantOf(TargetField field) {
        return constants.entrySet().stream()
                .filter(entry -> field.isCalled(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The cell without surrounding blanks, or nothing if it is empty or one of the words for it. */
    String valueOf(String cell) {
        String trimmed = cell.strip();
        return missing.stream().anyMatch(trimmed::equalsIgnoreCase) ? "" : trimmed;
    }
}
