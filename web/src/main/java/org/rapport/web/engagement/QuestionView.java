package org.rapport.web.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.engagement.NewQuestion;
import org.rapport.engagement.QuestionKind;
import org.rapport.engagement.QuestionRow;
import org.rapport.engagement.QuestionService;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs {@code engagement/question.xhtml}: ask something, or read and answer what was asked. */
@Named
@ViewScoped
public class QuestionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    private String partnerCode;
    private UUID id;
    private PartnerCard partner;
    private QuestionRow question;
    private QuestionKind kind = QuestionKind.QUESTION;
    private Side askedBy;
    private String asker;
    private String text;
    private LocalDate askedOn;
    private Integer agreedDays;
    private String answer;
    private String answerer;
    private LocalDate answeredOn;

    public void load() {
        question = id == null ? null : service.find(id);
        partner = question == null
                ? partners.findByCode(partnerCode == null ? "" : partnerCode)
                : partners.find(question.partner());
        askedBy = caller.side();
        if (question == null && !caller.may(Permission.RAISE_ISSUES)) {
            throw new NotPermitted(Permission.RAISE_ISSUES);
        }
    }

    public String ask() {
        UUID[] asked = new UUID[1];
        NewQuestion fresh =
                new NewQuestion(partner.id(), kind, askedBy, asker, text, askedOn, agreedDays == null ? 0 : agreedDays);
        return notices.attempt("question.asked", () -> asked[0] = service.ask(fresh)) ? to(asked[0]) : null;
    }

    public String reply() {
        return notices.attempt("question.answered", () -> service.answer(id, answer, answerer, answeredOn))
                ? to(id)
                : null;
    }

    private static String to(UUID question) {
        return "/engagement/question.xhtml?faces-redirect=true&id=" + question;
    }

    /** The sides the caller may ask for. */
    public List<Side> getVoices() {
        return caller.may(Permission.RECORD_FOR_BOTH) ? List.of(Side.values()) : List.of(caller.side());
    }

    /** Whether the caller may write down the answer. */
    public boolean isAnswerable() {
        return question != null
                && question.answeredOn() == null
                && caller.may(Permission.RAISE_ISSUES)
                && getVoices().contains(question.owedBy());
    }

    public List<QuestionKind> getKinds() {
        return List.of(QuestionKind.values());
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public QuestionRow getQuestion() {
        return question;
    }

    public String getPartnerCode() {
        return partnerCode;
    }

    public void setPartnerCode(String partnerCode) {
        this.partnerCode = partnerCode;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public Side getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(Side askedBy) {
        this.askedBy = askedBy;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String asker) {
        this.asker = asker;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public Integer getAgreedDays() {
        return agreedDays;
    }

    public void setAgreedDays(Integer agreedDays) {
        this.agreedDays = agreedDays;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getAnswerer() {
        return answerer;
    }

    public void setAnswerer(String answerer) {
        this.answerer = answerer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }
}
