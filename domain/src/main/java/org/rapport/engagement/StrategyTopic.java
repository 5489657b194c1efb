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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Where a side is going, told by its executive. */
@Entity
@Table(name = "strategy_topic")
public class StrategyTopic {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter")
    private Encounter encounter;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String topic;

    @Column(name = "shared_on")
    private LocalDate sharedOn;

    protected StrategyTopic() {} // JPA

    StrategyTopic(Encounter encounter, Side side, String topic, LocalDate sharedOn) {
        this.id = Ids.next();
        this.encounter = encounter;
        this.side = Objects.requireNonNull(side, "side");
        this.topic = Text.required(topic, "topic", 500);
        this.sharedOn = sharedOn;
    }

    public UUID id() {
        return id;
    }

    public Side side() {
        return side;
    }

    public String topic() {
        return topic;
    }

    public LocalDate sharedOn() {
        return sharedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StrategyTopic that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
