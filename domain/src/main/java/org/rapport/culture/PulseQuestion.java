package org.rapport.culture;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/** A sentence that people agree with from 1 (not at all) to 5 (fully). */
@Entity
@Table(name = "pulse_question")
public class PulseQuestion {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "pulse")
    private Pulse pulse;

    private int number;
    private String text;

    protected PulseQuestion() {} // JPA

    PulseQuestion(Pulse pulse, int number, String text) {
        this.id = Ids.next();
        this.pulse = pulse;
        this.number = number;
        this.text = Text.required(text, "questions", 300);
    }

    public UUID id() {
        return id;
    }

    public Pulse pulse() {
        return pulse;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }
}
