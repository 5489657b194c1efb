package org.rapport.dealing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Every payment that either side owes or has made. */
public interface Payments {
    void add(Payment payment);

    Optional<Payment> withId(UUID id);

    /** The payments with a partner that bear these references, of either payer. */
    List<Payment> withReferences(UUID partner, Collection<String> references);

    Page<Payment> page(Reach reach, PaymentQuery query);

    /** Payments not told as overdue that were due before the day and are neither paid, disputed nor withdrawn. */
    List<Payment> passedUnnoticed(LocalDate day, Collection<UUID> partners);

    /** Amounts known of the partners, withdrawn ones left out. */
    List<AmountScale.Known> amounts(Collection<UUID> partners);

    /** Payer and days of every payment with a partner, withdrawn ones left out. */
    List<Recorded> recorded(UUID partner);

    /** Payments within reach that are neither paid, disputed nor withdrawn and due by the day, the earliest first. */
    List<Payment> openUntil(Reach reach, LocalDate day);

    /** The same with some partners. */
    List<Payment> openUntil(Collection<UUID> partners, LocalDate day);

    /** Newest payments of the partner that a side has made or disputes, newest first. */
    List<Payment> newest(UUID partner, Side payer, int atMost);

    /** A payment as its measures need it. */
    record Recorded(Side payer, PaymentDays days) {}
}
