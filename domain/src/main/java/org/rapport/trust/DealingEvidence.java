package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.CHANGE_NOTICE;
import static org.rapport.trust.EvidenceKind.FLEXIBILITY;
import static org.rapport.trust.EvidenceKind.PAYMENT;
import static org.rapport.trust.EvidenceKind.TERMS_HONOURED_QTR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.dealing.Answer;
import org.rapport.dealing.ChangeTold;
import org.rapport.dealing.ConcessionAnswered;
import org.rapport.dealing.PaymentDisputed;
import org.rapport.dealing.PaymentMade;
import org.rapport.dealing.PaymentOverdue;
import org.rapport.dealing.PaymentWithdrawn;
import org.rapport.dealing.TermsJudged;

/**
 * What each fact of fair dealing is worth as evidence. A payment counts as not made from the day after its due day until
 * it is made or disputed; then what was held against the payer is taken back.
 */
@ApplicationScoped
public class DealingEvidence {
    private static final double HALF = 0.5;

    private EvidenceBook book;
    private ScoringPolicies policies;

    protected DealingEvidence() {} // CDI proxy

    @Inject
    public DealingEvidence(EvidenceBook book, ScoringPolicies policies) {
        this.book = book;
        this.policies = policies;
    }

    void on(@Observes PaymentOverdue fact) {
        if (!book.has(fact.payment(), PAYMENT)) {
            book.write(Evidence.of(PAYMENT, fact.partner(), fact.payer(), fact.dayClosed(), 0)
                    .times(fact.amountClass().factor())
                    .from(fact.payment(), null));
        }
    }

    void on(@Observes PaymentMade fact) {
        double value = policies.inForce(fact.paidOn()).values().payment(fact.daysLate());
        book.takeBack(fact.payment(), PAYMENT);
        book.write(Evidence.of(PAYMENT, fact.partner(), fact.payer(), fact.paidOn(), value)
                .times(fact.amountClass().factor())
                .from(fact.payment(), null));
    }

    void on(@Observes PaymentDisputed fact) {
        book.takeBack(fact.payment(), PAYMENT);
    }

    void on(@Observes PaymentWithdrawn fact) {
        book.takeBack(fact.payment(), PAYMENT);
    }

    /** What nobody announced is worth nothing, however short the agreed notice. */
    void on(@Observes ChangeTold fact) {
        EvidenceValues values = policies.inForce(fact.on()).values();
        double value = fact.announced() ? values.changeNotice(fact.givenDays(), fact.agreedDays()) : 0;
        book.write(Evidence.of(CHANGE_NOTICE, fact.partner(), fact.by(), fact.on(), value)
                .from(fact.change(), null));
    }

    /** A no with its reason speaks neither for nor against the side that was asked. */
    void on(@Observes ConcessionAnswered fact) {
        if (fact.answer() != Answer.NO || !fact.withReason()) {
            book.write(Evidence.of(FLEXIBILITY, fact.partner(), fact.asked(), fact.on(), worth(fact.answer()))
                    .from(fact.concession(), null));
        }
    }

    void on(@Observes TermsJudged fact) {
        book.takeBack(fact.quarter(), TERMS_HONOURED_QTR);
        book.write(Evidence.of(TERMS_HONOURED_QTR, fact.partner(), fact.side(), fact.endsOn(), fact.honoured() ? 1 : 0)
                .from(fact.quarter(), null));
    }

    private static double worth(Answer answer) {
        return switch (answer) {
            case YES -> 1;
            case PARTLY -> HALF;
            case NO -> 0;
        };
    }
}
