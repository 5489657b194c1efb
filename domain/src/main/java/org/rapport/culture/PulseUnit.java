package org.rapport.culture;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rapport.shared.Ids;

/** A unit that was invited, with how many of its people there were and, once closed, how many answered. */
@Entity
@Table(name = "pulse_unit")
public class PulseUnit {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "pulse")
    private Pulse pulse;

    private String name;
    private int invited;
    private int answered;

    protected PulseUnit() {} // JPA

    PulseUnit(Pulse pulse, String name, int invited) {
        this.id = Ids.next();
        this.pulse = pulse;
        this.name = name;
        this.invited = invited;
    }

    void close(int people) {
        answered = people;
    }

    public UUID id() {
        return id;
    }

    public Pulse pulse() {
        return pulse;
    }

    public String name() {
        return name;
    }

    public int invited() {
        return invited;
    }

    /** People who answered; 0 until it is closed. */
    public int answered() {
        return answered;
    }
}
