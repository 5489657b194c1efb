package org.rapport.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

/**
 * An early warning: one for each subject, rule and day it is about. It is raised by the first night that sees its cause and
 * stays listed while the nights go on seeing it; when the day it is about changes, that is a new warning.
 */
@Entity
@Table(name = "alert")
public class Alert {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    private UUID subject;
    private LocalDate about;
    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String title;
    private LocalDate likely;
    private LocalDate late;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    protected Alert() {} // JPA

    public Alert(Cause cause, LocalDate day) {
        this.id = Ids.next();
        this.rule = cause.rule();
        this.subject = cause.subject();
        this.about = cause.about();
        this.partner = cause.partner();
        this.side = cause.side();
        this.raisedOn = day;
        this.seenOn = day;
        describe(cause);
    }

    /**
     * Why a warning is due.
     *
     * @param subject the commitment, agreement or encounter; the partner of a silence
     * @param about the promised day, the notice day, the day since which there is silence or on which people were to meet
     * @param side the promisor, or whose notice day it is
     * @param title of the commitment, agreement or encounter; the name of the partner of a silence
     * @param likely day by which half of such promises were kept; null without a record
     * @param late day by which 80 % of such promises were kept; null without a record
     */
    public record Cause(
            AlertRule rule,
            UUID subject,
            LocalDate about,
            UUID partner,
            Side side,
            String title,
            LocalDate likely,
            LocalDate late) {
        /** What it is about, at whatever day. */
        Topic topic() {
            return new Topic(rule, subject, side);
        }
    }

    /** What warnings are about, at whatever day: those of one topic and different days are different warnings. */
    record Topic(AlertRule rule, UUID subject, Side side) {}

    /** Notes that the night of the day still sees its cause. */
    public void see(Cause cause, LocalDate day) {
        if (day.isBefore(raisedOn)) {
            raisedOn = day;
        }
        if (!day.isBefore(seenOn)) {
            seenOn = day;
            describe(cause);
        }
    }

    private void describe(Cause cause) {
        title = cause.title();
        likely = cause.likely();
        late = cause.late();
    }

    /** Whether it is about exactly this. */
    boolean isFor(Cause cause) {
        return topic().equals(cause.topic()) && about.equals(cause.about());
    }

    Topic topic() {
        return new Topic(rule, subject, side);
    }

    public UUID id() {
        return id;
    }

    public AlertRule rule() {
        return rule;
    }

    public UUID subject() {
        return subject;
    }

    public LocalDate about() {
        return about;
    }

    public UUID partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> likely() {
        return Optional.ofNullable(likely);
    }

    public Optional<LocalDate> late() {
        return Optional.ofNullable(late);
    }

    /** Business day whose night raised it. */
    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** Last business day whose night still saw its cause. */
    public LocalDate seenOn() {
        return seenOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alert that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
