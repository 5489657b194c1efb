package org.rapport.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What worries a side, raised when people met, and what the other side answered. */
@Entity
@Table(name = "concern")
public class Concern {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter")
    private Encounter encounter;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String raised;
    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Concern() {} // JPA

    Concern(Encounter encounter, Side side, String raised) {
        this.id = Ids.next();
        this.encounter = encounter;
        this.side = Objects.requireNonNull(side, "side");
        this.raised = Text.required(raised, "raised", 1000);
    }

    public void answer(String said, LocalDate on) {
        if (answeredOn != null) {
            throw new AnswerGivenAlready(answeredOn);
        }
        answer = Text.required(said, "answer", 1000);
        answeredOn = on;
    }

    public UUID id() {
        return id;
    }

    public Encounter encounter() {
        return encounter;
    }

    /** Whose concern it is. */
    public Side side() {
        return side;
    }

    public String raised() {
        return raised;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Concern that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
