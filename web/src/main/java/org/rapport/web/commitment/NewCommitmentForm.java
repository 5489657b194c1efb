package org.rapport.web.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.NewCommitment;
import org.rapport.shared.Side;

/** What is typed when something is promised for the first time. */
public class NewCommitmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side promisor;
    private String reference;
    private String title;
    private Criticality criticality = Criticality.NORMAL;
    private UUID agreement;
    private String accountable;
    private LocalDate announcedOn;
    private LocalDate dueOn;
    private String reason;

    /** A form for one side, said today, with a reference that is likely to be free. */
    static NewCommitmentForm of(Side promisor, String partnerCode, long known, LocalDate today) {
        NewCommitmentForm form = new NewCommitmentForm();
        form.promisor = promisor;
        form.reference = "%s-%04d".formatted(partnerCode, known + 1);
        form.announcedOn = today;
        return form;
    }

    NewCommitment said(UUID partner) {
        return new NewCommitment(
                partner,
                promisor,
                reference,
                title,
                criticality,
                agreement,
                accountable,
                announcedOn,
                dueOn,
                null,
                reason);
    }

    public Side getPromisor() {
        return promisor;
    }

    public void setPromisor(Side promisor) {
        this.promisor = promisor;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Criticality getCriticality() {
        return criticality;
    }

    public void setCriticality(Criticality criticality) {
        this.criticality = criticality;
    }

    public UUID getAgreement() {
        return agreement;
    }

    public void setAgreement(UUID agreement) {
        this.agreement = agreement;
    }

    public String getAccountable() {
        return accountable;
    }

    public void setAccountable(String accountable) {
        this.accountable = accountable;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
