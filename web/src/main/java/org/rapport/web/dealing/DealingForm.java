package org.rapport.web.dealing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.dealing.ChangeKind;
import org.rapport.dealing.NewChange;
import org.rapport.dealing.NewPayment;
import org.rapport.shared.Side;

/** What is typed about a payment, a change or a request: who pays, changes or asks, what about, and its days. */
public class DealingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private String reference;
    private String subject;
    private UUID agreement;
    private BigDecimal amount;
    private String currency = "EUR";
    private LocalDate from;
    private LocalDate until;
    private Double discountPercent;
    private LocalDate discountUntil;
    private ChangeKind kind = ChangeKind.VOLUME;
    private Integer agreedDays;

    static DealingForm of(Side side, LocalDate today) {
        DealingForm form = new DealingForm();
        form.side = side;
        form.from = today;
        return form;
    }

    NewPayment payment(UUID partner) {
        return new NewPayment(
                partner, side, reference, agreement, amount, currency, from, until, discountPercent, discountUntil);
    }

    NewChange change(UUID partner) {
        return new NewChange(partner, side, reference, agreement, kind, subject, from, until, agreedDays, null);
    }

    /** What the user calls it. */
    String name() {
        return subject == null ? reference : subject;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public UUID getAgreement() {
        return agreement;
    }

    public void setAgreement(UUID agreement) {
        this.agreement = agreement;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Double getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(Double discountPercent) {
        this.discountPercent = discountPercent;
    }

    public LocalDate getDiscountUntil() {
        return discountUntil;
    }

    public void setDiscountUntil(LocalDate discountUntil) {
        this.discountUntil = discountUntil;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public Integer getAgreedDays() {
        return agreedDays;
    }

    public void setAgreedDays(Integer agreedDays) {
        this.agreedDays = agreedDays;
    }
}
