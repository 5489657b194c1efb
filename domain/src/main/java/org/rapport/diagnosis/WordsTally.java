package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.commitment.Proportion;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Status;
import org.rapport.commitment.WordsHeld;

/**
 * How often one word of status reports agreed with what became of the promised day: on track and held, or warned of and
 * failed. The same word said several times of one day counts once.
 */
public record WordsTally(Status word, Proportion matched) implements Serializable {

    static List<WordsTally> of(List<RecordedCommitment> own, LocalDate asOf) {
        List<WordsHeld> held = own.stream()
                .flatMap(one -> one.record().asOf(asOf).stream()
                        .flatMap(record -> WordsHeld.of(
                                record,
                                one.words().stream()
                                        .filter(word -> !word.day().isAfter(asOf))
                                        .toList(),
                                asOf)
                                .stream()))
                .filter(WordsHeld::isKnown)
                .toList();
        return Stream.of(Status.values()).map(word -> of(word, held)).toList();
    }

    private static WordsTally of(Status word, List<WordsHeld> held) {
        List<WordsHeld> said = held.stream().filter(one -> one.word() == word).toList();
        return new WordsTally(
                word, new Proportion(said.stream().filter(WordsHeld::matched).count(), said.size()));
    }
}
