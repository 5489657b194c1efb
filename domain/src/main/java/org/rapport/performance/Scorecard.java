package org.rapport.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * How one side did in a closed period. It is never changed: a correction is another card of the same period with the next
 * number, which says by how much it differs and why.
 */
@Entity
@Table(name = "period_card")
public class Scorecard {
    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_length")
    private PeriodLength periodLength;

    private int number;

    @Column(name = "template_version")
    private int templateVersion;

    private Double score;
    private String standing;

    @Column(name = "known_share")
    private double known;

    private String results;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String cause;

    @Column(name = "corrected_by")
    private String correctedBy;

    protected Scorecard() {} // JPA

    /** The first card of a period. */
    Scorecard(UUID partner, Side side, Appraisal appraisal, LocalDate closedOn) {
        this(partner, side, appraisal, closedOn, 1);
    }

    private Scorecard(UUID partner, Side side, Appraisal appraisal, LocalDate closedOn, int number) {
        this.id = Ids.next();
        this.partner = partner;
        this.side = side;
        this.periodFrom = appraisal.period().from();
        this.periodLength = appraisal.period().length();
        this.number = number;
        this.templateVersion = appraisal.template().version();
        this.score = appraisal.score();
        this.standing = appraisal.standing();
        this.known = appraisal.known();
        this.results = ResultsJson.write(appraisal.results());
        this.closedOn = closedOn;
    }

    /** The card that corrects this one; refused where the facts still give the same. */
    Scorecard corrected(Appraisal appraisal, String why, String by, LocalDate on) {
        String stated = Text.required(why, "cause", 500);
        if (isStill(appraisal)) {
            throw new NothingToCorrect(period().name());
        }
        Scorecard correction = new Scorecard(partner, side, appraisal, on, number + 1);
        correction.cause = stated;
        correction.correctedBy = by;
        return correction;
    }

    /** Whether the facts, as they are known now, still give these figures. */
    boolean isStill(Appraisal appraisal) {
        return ResultsJson.write(appraisal.results()).equals(results);
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    public Period period() {
        return periodLength.containing(periodFrom);
    }

    /** 1 for the card the night drew, then counting its corrections. */
    public int number() {
        return number;
    }

    public int templateVersion() {
        return templateVersion;
    }

    /** 0 to 100, or null where there was not enough evidence. */
    public Double score() {
        return score;
    }

    /** Name of the standing, or null without a score. */
    public String standing() {
        return standing;
    }

    /** Share of the weight that had enough evidence, 0 to 1. */
    public double known() {
        return known;
    }

    public List<CriterionResult> results() {
        return ResultsJson.read(results);
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Why it corrects the one before, or null. */
    public String cause() {
        return cause;
    }

    /** Who corrected, or null. */
    public String correctedBy() {
        return correctedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scorecard that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
