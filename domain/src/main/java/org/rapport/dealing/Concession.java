package org.rapport.dealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;
import org.rapport.shared.TextMissing;

/** A request for flexibility: one side asks for more than is owed, the other grants it, in part, or not. */
@Entity
@Table(name = "concession")
public class Concession {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    private String subject;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String reason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Concession() {} // JPA

    public Concession(UUID partner, Side askedBy, String subject, LocalDate askedOn, Recording recording) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(partner, "partner");
        this.askedBy = Optional.ofNullable(askedBy).orElseThrow(() -> new TextMissing("askedBy"));
        this.subject = Text.required(subject, "subject", 300);
        this.askedOn = Days.required(askedOn, "askedOn");
        this.recordedOn = recording.recordedOn();
        this.recordedBy = recording.by();
        if (askedOn.isAfter(recording.today())) {
            throw new AskedInFuture(askedOn, recording.today());
        }
    }

    /** The side asked says yes, partly or no; a reason keeps a no from counting against it. */
    public ConcessionAnswered answer(Answer said, LocalDate on, String why, LocalDate today) {
        if (answer != null) {
            throw new AnsweredAlready(subject);
        }
        if (Days.required(on, "answeredOn").isBefore(askedOn) || on.isAfter(today)) {
            throw new AnswerOutOfRange(on, askedOn, today);
        }
        answer = Optional.ofNullable(said).orElseThrow(() -> new TextMissing("answer"));
        answeredOn = on;
        reason = Text.optional(why, "reason", 1000);
        return new ConcessionAnswered(id, partner, askedBy.other(), on, said, reason != null);
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String subject() {
        return subject;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** What was said, or null while nothing was. */
    public Answer answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Why, or null. */
    public String reason() {
        return reason;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Concession that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
