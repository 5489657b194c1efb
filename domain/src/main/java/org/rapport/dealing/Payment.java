package org.rapport.dealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Money;
import org.rapport.shared.Side;
import org.rapport.shared.Text;
import org.rapport.shared.TextMissing;

/**
 * An invoice that one side owes the other. It is paid once; while the payer disputes it, it does not grow late; entered by
 * mistake, it is withdrawn and counts no more.
 */
@Entity
@Table(name = "payment")
public class Payment {
    private static final double ALL = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side payer;

    private String reference;
    private UUID agreement;
    private BigDecimal amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "amount_class")
    private AmountClass amountClass;

    @Column(name = "invoiced_on")
    private LocalDate invoicedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "discount_percent")
    private Double discountPercent;

    @Column(name = "discount_until")
    private LocalDate discountUntil;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "disputed_on")
    private LocalDate disputedOn;

    @Column(name = "dispute_reason")
    private String disputeReason;

    @Column(name = "excused_days")
    private int excusedDays;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdraw_reason")
    private String withdrawReason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Payment() {} // JPA

    public Payment(NewPayment invoice, AmountScale scale, Recording recording) {
        Money money = new Money(invoice.amount(), invoice.currency());
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(invoice.partner(), "partner");
        this.payer = Optional.ofNullable(invoice.payer()).orElseThrow(() -> new TextMissing("payer"));
        this.reference = Text.required(invoice.reference(), "reference", 80);
        this.agreement = invoice.agreement();
        this.invoicedOn = Days.required(invoice.invoicedOn(), "invoicedOn");
        this.dueOn = Days.required(invoice.dueOn(), "dueOn");
        this.discountPercent = invoice.discountPercent();
        this.discountUntil = invoice.discountUntil();
        this.recordedOn = recording.recordedOn();
        this.recordedBy = recording.by();
        requireSoundDays(recording.today());
        requireSoundDiscount();
        this.amount = money.amount();
        this.currency = money.currency();
        this.amountClass = scale.next(partner, payer, money);
    }

    /** The money has arrived; that ends a dispute too. */
    public void pay(LocalDate on, LocalDate today) {
        requireOpen();
        if (Days.required(on, "paidOn").isAfter(today)) {
            throw new PaidInFuture(on, today);
        }
        if (disputedOn != null) {
            endDispute(on.isBefore(disputedOn) ? disputedOn : on);
        }
        paidOn = on;
    }

    /** The payer does not accept the invoice, since a day. */
    public void dispute(LocalDate since, String reason, LocalDate today) {
        requireOpen();
        if (disputedOn != null) {
            throw new DisputedAlready(reference, disputedOn);
        }
        if (Days.required(since, "on").isBefore(invoicedOn) || since.isAfter(today)) {
            throw new DisputeOutOfRange(since, invoicedOn, today);
        }
        disputeReason = Text.required(reason, "reason", 1000);
        disputedOn = since;
    }

    /** The dispute is over and the invoice stands; the days it took are nobody's fault. */
    public void settleDispute(LocalDate on, LocalDate today) {
        requireOpen();
        if (disputedOn == null) {
            throw new NotDisputed(reference);
        }
        if (Days.required(on, "on").isBefore(disputedOn) || on.isAfter(today)) {
            throw new DisputeOutOfRange(on, disputedOn, today);
        }
        endDispute(on);
    }

    /** It should never have been entered. */
    public void withdraw(String reason, LocalDate today) {
        if (withdrawnOn != null) {
            throw new PaymentIsWithdrawn(reference);
        }
        withdrawReason = Text.required(reason, "reason", 1000);
        withdrawnOn = today;
    }

    /** Notes that the due day went by unpaid and undisputed; nothing the second time. */
    public Optional<PaymentOverdue> closeDay(LocalDate day) {
        boolean told = passedOn != null;
        boolean excused = paidOn != null || disputedOn != null || withdrawnOn != null;
        if (told || excused || days().late(day) == 0) {
            return Optional.empty();
        }
        passedOn = day;
        return Optional.of(new PaymentOverdue(id, partner, payer, dueOn, day, amountClass));
    }

    /** Where it stands as of a day. */
    public PaymentState state(LocalDate asOf) {
        if (withdrawnOn != null) {
            return PaymentState.WITHDRAWN;
        }
        boolean late = days().late(asOf) > 0;
        if (paidOn != null) {
            return late ? PaymentState.PAID_LATE : PaymentState.PAID;
        }
        if (disputedOn != null) {
            return PaymentState.DISPUTED;
        }
        return late ? PaymentState.OVERDUE : PaymentState.OPEN;
    }

    public PaymentDays days() {
        return new PaymentDays(dueOn, paidOn, disputedOn, excusedDays);
    }

    private void endDispute(LocalDate on) {
        excusedDays += (int) days().after(disputedOn, on);
        disputedOn = null;
        passedOn = null;
    }

    private void requireOpen() {
        if (withdrawnOn != null) {
            throw new PaymentIsWithdrawn(reference);
        }
        if (paidOn != null) {
            throw new PaidAlready(reference, paidOn);
        }
    }

    private void requireSoundDays(LocalDate today) {
        if (invoicedOn.isAfter(today)) {
            throw new InvoicedInFuture(invoicedOn, today);
        }
        if (dueOn.isBefore(invoicedOn)) {
            throw new DueBeforeInvoice(invoicedOn, dueOn);
        }
    }

    private void requireSoundDiscount() {
        if (discountPercent == null && discountUntil == null) {
            return;
        }
        boolean complete = discountPercent != null && discountUntil != null;
        if (!complete
                || !(discountPercent > 0 && discountPercent < ALL)
                || discountUntil.isBefore(invoicedOn)
                || discountUntil.isAfter(dueOn)) {
            throw new DiscountNotUsable(discountPercent, discountUntil);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side payer() {
        return payer;
    }

    public String reference() {
        return reference;
    }

    public Optional<UUID> agreement() {
        return Optional.ofNullable(agreement);
    }

    public Money money() {
        return new Money(amount, currency);
    }

    public AmountClass amountClass() {
        return amountClass;
    }

    public LocalDate invoicedOn() {
        return invoicedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Per cent off for prompt payment, or null. */
    public Double discountPercent() {
        return discountPercent;
    }

    /** Last day of the discount, or null. */
    public LocalDate discountUntil() {
        return discountUntil;
    }

    /** The day it was paid, or null. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The day since which it is disputed, or null. */
    public LocalDate disputedOn() {
        return disputedOn;
    }

    /** Why it is or was disputed, or null. */
    public String disputeReason() {
        return disputeReason;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawReason() {
        return withdrawReason;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payment that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
