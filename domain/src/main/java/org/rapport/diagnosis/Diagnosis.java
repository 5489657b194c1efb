package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.commitment.Median;
import org.rapport.commitment.Proportion;
import org.rapport.shared.Side;
import org.rapport.trust.EvidenceKind;

/**
 * Why trust in one side is what it is, as of a day: what took points, what its promises and words were worth, what it told
 * and when, how it is seen, which charts would have warned, and its falls with the way back.
 *
 * @param points score in points; n lines it rests on
 * @param losses what took points, the heaviest first
 * @param quarters promises by quarter, the first one first
 * @param contactsInTime months in which the two were not silent for longer than agreed, of those that are known
 * @param found slips that the other side found before it was told
 * @param disclosures troubles it caused, the last told first
 * @param seen the last closed review; empty if there was none
 * @param course score of each of the last 24 months' days
 * @param events violations and repairs that weigh most in it, the first one first
 */
public record Diagnosis(
        Side side,
        LocalDate asOf,
        double points,
        int n,
        List<Loss> losses,
        List<Quarter> quarters,
        List<WordsTally> words,
        Proportion contactsInTime,
        int found,
        List<Disclosure> disclosures,
        List<Seen> seen,
        List<WarningChart> charts,
        List<DayScore> course,
        List<Event> events,
        List<Fall> falls)
        implements Serializable {

    /** Points from which a loss is worth a headline. */
    public static final double TELLING = 1;

    /** Something that broke or mended trust, with what it is worth today in points. */
    public record Event(LocalDate day, EvidenceKind kind, String note, double points, boolean repair)
            implements Serializable {}

    /** What cost most; empty if nothing cost as much as a point. */
    public Optional<Loss> main() {
        return losses.stream().filter(loss -> loss.points() <= -TELLING).findFirst();
    }

    /** All promises that fell due in the quarters. */
    public Proportion kept() {
        return new Proportion(
                quarters.stream().mapToLong(one -> one.kept().hits()).sum(),
                quarters.stream().mapToLong(one -> one.kept().n()).sum());
    }

    /** New days told only after the old one had passed, in the quarters. */
    public int surprises() {
        return quarters.stream().mapToInt(Quarter::surprises).sum();
    }

    /** New days that the side asked for in the quarters. */
    public int moved() {
        return quarters.stream().mapToInt(Quarter::moved).sum();
    }

    /** Days from a trouble to its being told, in the middle. */
    public Median untold() {
        return Median.of(disclosures.stream().mapToDouble(Disclosure::days));
    }

    /** The fall that is not made good yet. */
    public Optional<Fall> open() {
        return falls.stream().filter(fall -> !fall.isBack()).findFirst();
    }

    public WarningChart chart(WarningChart.Kind kind) {
        return charts.get(kind.ordinal());
    }
}
