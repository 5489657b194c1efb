package org.rapport.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** The answer of a side to a figure about it. It stands beside the figure until whoever wrote it withdraws it. */
@Entity
@Table(name = "figure_reply")
public class FigureReply {
    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private AnsweredFigure figure;

    @Column(name = "words")
    private String text;

    private String person;
    private UUID writer;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected FigureReply() {} // JPA

    public FigureReply(UUID partner, Side side, AnsweredFigure figure, String text, Writer writer, LocalDate on) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(partner, "partner");
        this.side = Objects.requireNonNull(side, "side");
        this.figure = Objects.requireNonNull(figure, "figure");
        this.text = Text.required(text, "text", 1000);
        this.person = writer.name();
        this.writer = writer.user();
        this.repliedOn = on;
    }

    /** Who writes: the user and the name it is known by on that day. */
    public record Writer(UUID user, String name) {}

    /** Takes it back; refused to anybody but who wrote it. */
    void withdraw(UUID user, LocalDate on) {
        if (!writer.equals(user)) {
            throw new ReplyOfAnother(person);
        }
        if (withdrawnOn == null) {
            withdrawnOn = on;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    /** The side that the figure is about and that answers. */
    public Side side() {
        return side;
    }

    public AnsweredFigure figure() {
        return figure;
    }

    public String text() {
        return text;
    }

    /** Name of whoever wrote it. */
    public String person() {
        return person;
    }

    public UUID writer() {
        return writer;
    }

    public LocalDate on() {
        return repliedOn;
    }

    /** Whether it stood at the end of a day. */
    boolean stands(LocalDate day) {
        return !repliedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureReply that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
