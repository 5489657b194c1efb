package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One word said several times of one promised day, held against what became of that day. */
public record WordsHeld(Status word, LocalDate dueOn, int times, Fate fate) implements Serializable {
    /** What became of a promised day. */
    public enum Fate {
        /** Done in full by that day. */
        HELD,
        /** Not done by that day, or moved or dropped by the promisor. */
        FAILED,
        /** It has not come yet, or the other side did away with it. */
        OPEN
    }

    /** True where word and outcome agree: said to be on track and held, or warned of and failed. */
    public boolean matched() {
        return fate != Fate.OPEN && word.warns() == (fate == Fate.FAILED);
    }

    public boolean isKnown() {
        return fate != Fate.OPEN;
    }

    /** The words said of a commitment, grouped by word and by the day promised when it was said, as of today. */
    public static List<WordsHeld> of(PromiseRecord record, List<Word> words, LocalDate today) {
        Map<Word, Integer> times = words.stream()
                .sorted(Comparator.comparing(Word::day))
                .collect(Collectors.toMap(
                        word -> new Word(
                                word.status(), promisedOn(record, word.day()).dueOn()),
                        word -> 1,
                        Integer::sum,
                        LinkedHashMap::new));
        return times.entrySet().stream()
                .map(e -> new WordsHeld(
                        e.getKey().status(),
                        e.getKey().day(),
                        e.getValue(),
                        fate(record, e.getKey().day(), today)))
                .toList();
    }

    private static Said promisedOn(PromiseRecord record, LocalDate day) {
        return record.promises().stream()
                .filter(said -> !said.announcedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(record.promises().get(0));
    }

    private static Fate fate(PromiseRecord record, LocalDate due, LocalDate today) {
        if (record.status() == CommitmentStatus.FULFILLED
                && record.share() >= 1
                && !record.fulfilledOn().isAfter(due)) {
            return Fate.HELD;
        }
        if (record.status() == CommitmentStatus.CANCELLED || replacedByOther(record, due)) {
            return Fate.OPEN;
        }
        boolean current =
                record.status() == CommitmentStatus.OPEN && record.dueOn().equals(due);
        return current && !due.isBefore(today) ? Fate.OPEN : Fate.FAILED;
    }

    private static boolean replacedByOther(PromiseRecord record, LocalDate due) {
        List<Said> promises = record.promises();
        for (int i = 1; i < promises.size(); i++) {
            if (promises.get(i - 1).dueOn().equals(due)) {
                return promises.get(i).initiatedBy() != record.promisor()
                        && !promises.get(i).announcedOn().isAfter(due);
            }
        }
        return false;
    }
}
