package org.rapport.goal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * Something that both sides want to reach together by a day, with a measure. It is shared once each side has confirmed it
 * as it stands; who changes it confirms anew for the own side only.
 */
@Entity
@Table(name = "goal")
public class Goal {
    /** Ranks that differ by no more than this are alike. */
    static final int ALIKE = 1;

    private static final int LAST_RANK = 99;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private String title;
    private String measure;
    private String unit;
    private double baseline;
    private double target;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Side proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "our_word")
    private LocalDate ourWord;

    @Column(name = "our_person")
    private String ourPerson;

    @Column(name = "their_word")
    private LocalDate theirWord;

    @Column(name = "their_person")
    private String theirPerson;

    @Column(name = "our_rank")
    private Integer ourRank;

    @Column(name = "their_rank")
    private Integer theirRank;

    @Enumerated(EnumType.STRING)
    private GoalState state = GoalState.OPEN;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<GoalProgress> progress = new ArrayList<>();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<GoalBenefit> benefits = new ArrayList<>();

    protected Goal() {} // JPA

    /** A goal as one side proposes it, which confirms it for that side. */
    Goal(NewGoal said, Voice voice) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(said.partner(), "partner");
        this.proposedBy = voice.side();
        this.proposedOn = voice.on();
        change(said, voice);
    }

    /** Says anew what is wanted: the other side is asked again. */
    void change(NewGoal said, Voice voice) {
        requireOpen();
        double from = number(said.baseline(), "baseline");
        double to = number(said.target(), "target");
        if (from == to) {
            throw new TargetIsBaseline(to);
        }
        title = Text.required(said.title(), "title", 300);
        measure = Text.required(said.measure(), "measure", 300);
        unit = Text.optional(said.unit(), "unit", 40);
        baseline = from;
        target = to;
        dueOn = Days.required(said.dueOn(), "dueOn");
        ourWord = null;
        ourPerson = null;
        theirWord = null;
        theirPerson = null;
        confirm(voice);
    }

    void confirm(Voice voice) {
        requireOpen();
        if (isConfirmed(voice.side())) {
            throw new GoalConfirmedAlready(title);
        }
        if (voice.side() == Side.US) {
            ourWord = voice.on();
            ourPerson = voice.person();
        } else {
            theirWord = voice.on();
            theirPerson = voice.person();
        }
    }

    /** Says how important it is to a side, 1 being the most important; null takes that back. */
    void rank(Side side, Integer rank) {
        requireOpen();
        if (rank != null && (rank < 1 || rank > LAST_RANK)) {
            throw new RankOutOfRange(rank);
        }
        if (side == Side.US) {
            ourRank = rank;
        } else {
            theirRank = rank;
        }
    }

    void report(Double value, String note, Voice voice) {
        requireOpen();
        progress.add(new GoalProgress(this, progress.size(), number(value, "value"), note, voice));
    }

    void realise(NewBenefit said, Voice voice) {
        if (state == GoalState.DROPPED) {
            throw new GoalEnded(title);
        }
        benefits.add(new GoalBenefit(this, benefits.size(), said, voice));
    }

    void achieve(LocalDate on) {
        requireOpen();
        if (!isShared()) {
            throw new GoalNotShared(title);
        }
        state = GoalState.ACHIEVED;
        endedOn = on;
    }

    void drop(LocalDate on) {
        requireOpen();
        state = GoalState.DROPPED;
        endedOn = on;
    }

    private void requireOpen() {
        if (state != GoalState.OPEN) {
            throw new GoalEnded(title);
        }
    }

    private static double number(Double value, String field) {
        if (value == null || !Double.isFinite(value)) {
            throw new ValueMissing(field);
        }
        return value;
    }

    public boolean isConfirmed(Side side) {
        return (side == Side.US ? ourWord : theirWord) != null;
    }

    /** Whether both sides have confirmed it as it stands. */
    public boolean isShared() {
        return isConfirmed(Side.US) && isConfirmed(Side.PARTNER);
    }

    /** Whether both want it and it is about as important to the one as to the other. */
    public boolean isCommon() {
        boolean unranked = ourRank == null && theirRank == null;
        boolean alike = ourRank != null && theirRank != null && Math.abs(ourRank - theirRank) <= ALIKE;
        return isShared() && (unranked || alike);
    }

    /** What was measured last, or the baseline. */
    public double latest() {
        return progress.isEmpty() ? baseline : progress.get(progress.size() - 1).value();
    }

    /** Share of the way from the baseline to the target, 0 to 1. */
    public double share() {
        return Math.max(0, Math.min(1, (latest() - baseline) / (target - baseline)));
    }

    public long version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public String title() {
        return title;
    }

    public String measure() {
        return measure;
    }

    public String unit() {
        return unit;
    }

    public double baseline() {
        return baseline;
    }

    public double target() {
        return target;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Side proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public LocalDate ourWord() {
        return ourWord;
    }

    public String ourPerson() {
        return ourPerson;
    }

    public LocalDate theirWord() {
        return theirWord;
    }

    public String theirPerson() {
        return theirPerson;
    }

    public Integer ourRank() {
        return ourRank;
    }

    public Integer theirRank() {
        return theirRank;
    }

    public GoalState state() {
        return state;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public List<GoalProgress> progress() {
        return List.copyOf(progress);
    }

    public List<GoalBenefit> benefits() {
        return List.copyOf(benefits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Goal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
