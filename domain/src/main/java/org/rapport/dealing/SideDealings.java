package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.commitment.Median;
import org.rapport.commitment.Proportion;
import org.rapport.shared.Side;

/**
 * How fairly one side has dealt, in counts with what they prove.
 *
 * @param paidLate payments of the side that were late, of those that can be judged
 * @param daysLate days of the late ones
 * @param disputed payments of the side that it disputes now; they are not judged
 * @param toldInTime changes of the side told as long ahead as agreed, of all its changes
 * @param granted requests to the side that it granted in full or in part, of those answered
 * @param termsHonoured quarters in which the side left the terms alone, of those judged
 */
public record SideDealings(
        Side side,
        Proportion paidLate,
        Median daysLate,
        long disputed,
        Proportion toldInTime,
        Proportion granted,
        Proportion termsHonoured)
        implements Serializable {
    /** Whether there is nothing to say about the side yet. */
    public boolean isEmpty() {
        return paidLate.n() + disputed + toldInTime.n() + granted.n() + termsHonoured.n() == 0;
    }

    static SideDealings of(Side side, DealingRecord all, LocalDate asOf) {
        List<PaymentDays> payments = all.payments().stream()
                .filter(one -> one.payer() == side)
                .map(Payments.Recorded::days)
                .toList();
        List<PaymentDays> judged =
                payments.stream().filter(one -> one.isJudged(asOf)).toList();
        List<PaymentDays> late =
                judged.stream().filter(one -> one.late(asOf) > 0).toList();
        return new SideDealings(
                side,
                new Proportion(late.size(), judged.size()),
                Median.of(late.stream().mapToDouble(one -> one.late(asOf))),
                payments.stream().filter(one -> one.disputedOn() != null).count(),
                toldInTime(side, all.changes()),
                granted(side, all.concessions()),
                honoured(side, all.quarters()));
    }

    private static Proportion toldInTime(Side side, List<ChangeNotice> all) {
        List<ChangeNotice> own = all.stream().filter(one -> one.by() == side).toList();
        return new Proportion(own.stream().filter(ChangeNotice::isInTime).count(), own.size());
    }

    private static Proportion granted(Side side, List<Concession> all) {
        List<Concession> answered = all.stream()
                .filter(one -> one.askedBy() != side && one.answer() != null)
                .toList();
        return new Proportion(
                answered.stream().filter(one -> one.answer() != Answer.NO).count(), answered.size());
    }

    private static Proportion honoured(Side side, List<TermsQuarter> all) {
        List<TermsQuarter> own = all.stream().filter(one -> one.side() == side).toList();
        return new Proportion(own.stream().filter(TermsQuarter::honoured).count(), own.size());
    }
}
