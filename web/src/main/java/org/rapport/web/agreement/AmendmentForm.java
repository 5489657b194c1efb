package org.rapport.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What is typed about an agreement that exists: an amendment, notice, or why it is approved. */
public class AmendmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private LocalDate day;
    private String terms;
    private String reason;

    static AmendmentForm of(Side side, LocalDate today) {
        AmendmentForm form = new AmendmentForm();
        form.side = side;
        form.day = today;
        return form;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
