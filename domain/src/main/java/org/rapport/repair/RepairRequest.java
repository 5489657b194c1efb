package org.rapport.repair;

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
import java.util.UUID;
import org.rapport.issue.Act;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** The side that mends asks the other to help; the other accepts, declines or proposes something else. */
@Entity
@Table(name = "repair_request")
public class RepairRequest {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    private String person;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private HelpAnswer answer;

    @Column(name = "answer_text")
    private String answerText;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private String answeredBy;

    protected RepairRequest() {} // JPA

    RepairRequest(RepairCase repair, int seq, String text, Act act) {
        if (act.side() != repair.causer()) {
            throw new HelpNotAsked(repair.title());
        }
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.text = Text.required(text, "text", 2000);
        this.askedBy = act.side();
        this.person = act.person();
        this.askedOn = act.on();
    }

    void reply(HelpAnswer given, String words, Act act) {
        if (act.side() == askedBy) {
            throw new OwnRequest(text);
        }
        if (answer != null) {
            throw new RequestAnswered(text);
        }
        answer = given == null ? HelpAnswer.ACCEPTED : given;
        answerText =
                answer == HelpAnswer.PROPOSED ? Text.required(words, "text", 2000) : Text.optional(words, "text", 2000);
        answeredOn = act.on();
        answeredBy = act.person();
    }

    public boolean isOpen() {
        return answer == null;
    }

    public RepairCase repair() {
        return repair;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public String text() {
        return text;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String person() {
        return person;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public HelpAnswer answer() {
        return answer;
    }

    public String answerText() {
        return answerText;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String answeredBy() {
        return answeredBy;
    }
}
