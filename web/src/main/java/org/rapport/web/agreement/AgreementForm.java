package org.rapport.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.Renewal;

/** What is typed about an agreement that is drafted. */
public class AgreementForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 12;
    private static final int QUARTER = 90;

    private String reference;
    private AgreementKind kind = AgreementKind.CONTRACT;
    private String title;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Renewal renewal = Renewal.NONE;
    private int renewalMonths = YEAR;
    private int ourNoticeDays = QUARTER;
    private int theirNoticeDays = QUARTER;
    private String terms;

    NewAgreement drafted(UUID partner) {
        return new NewAgreement(
                partner,
                reference,
                kind,
                title,
                validFrom,
                validUntil,
                renewal,
                renewalMonths,
                ourNoticeDays,
                theirNoticeDays,
                terms);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public AgreementKind getKind() {
        return kind;
    }

    public void setKind(AgreementKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Renewal getRenewal() {
        return renewal;
    }

    public void setRenewal(Renewal renewal) {
        this.renewal = renewal;
    }

    public int getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(int renewalMonths) {
        this.renewalMonths = renewalMonths;
    }

    public int getOurNoticeDays() {
        return ourNoticeDays;
    }

    public void setOurNoticeDays(int ourNoticeDays) {
        this.ourNoticeDays = ourNoticeDays;
    }

    public int getTheirNoticeDays() {
        return theirNoticeDays;
    }

    public void setTheirNoticeDays(int theirNoticeDays) {
        this.theirNoticeDays = theirNoticeDays;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }
}
