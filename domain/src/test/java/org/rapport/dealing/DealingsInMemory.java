package org.rapport.dealing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Payments, changes, requests and quarters kept in memory. */
public final class DealingsInMemory {
    public final PaymentsInMemory payments = new PaymentsInMemory();
    public final ChangesInMemory changes = new ChangesInMemory();
    public final ConcessionsInMemory concessions = new ConcessionsInMemory();
    public final QuartersInMemory quarters = new QuartersInMemory();

    /** Payments in memory. */
    public static final class PaymentsInMemory implements Payments {
        private final List<Payment> all = new ArrayList<>();

        @Override
        public void add(Payment payment) {
            all.add(payment);
        }

        @Override
        public Optional<Payment> withId(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<Payment> withReferences(UUID partner, Collection<String> references) {
            return all.stream()
                    .filter(one -> one.partner().equals(partner) && references.contains(one.reference()))
                    .toList();
        }

        @Override
        public Page<Payment> page(Reach reach, PaymentQuery query) {
            List<Payment> found = all.stream()
                    .filter(one -> reach.covers(one.partner()))
                    .filter(one -> query.payer() == null || query.payer() == one.payer())
                    .toList();
            return new Page<>(found, found.size(), 0, query.size());
        }

        @Override
        public List<Payment> passedUnnoticed(LocalDate day, Collection<UUID> partners) {
            return open().filter(one -> partners.contains(one.partner()))
                    .filter(one -> one.dueOn().isBefore(day))
                    .toList();
        }

        private Stream<Payment> open() {
            return all.stream()
                    .filter(one -> one.paidOn() == null && one.disputedOn() == null && one.withdrawnOn() == null);
        }

        @Override
        public List<AmountScale.Known> amounts(Collection<UUID> partners) {
            return all.stream()
                    .filter(one -> partners.contains(one.partner()))
                    .map(one -> new AmountScale.Known(
                            one.partner(),
                            one.payer(),
                            one.money().currency(),
                            one.money().amount()))
                    .toList();
        }

        @Override
        public List<Recorded> recorded(UUID partner) {
            return all.stream()
                    .filter(one -> one.partner().equals(partner) && one.withdrawnOn() == null)
                    .map(one -> new Recorded(one.payer(), one.days()))
                    .toList();
        }

        @Override
        public List<Payment> openUntil(Reach reach, LocalDate day) {
            return open().filter(one -> reach.covers(one.partner()))
                    .filter(one -> !one.dueOn().isAfter(day))
                    .sorted(Comparator.comparing(Payment::dueOn))
                    .toList();
        }

        @Override
        public List<Payment> openUntil(Collection<UUID> partners, LocalDate day) {
            return openUntil(Reach.ALL, day).stream()
                    .filter(one -> partners.contains(one.partner()))
                    .toList();
        }

        @Override
        public List<Payment> newest(UUID partner, Side payer, int atMost) {
            return all;
        }
    }

    /** Changes in memory. */
    public static final class ChangesInMemory implements ChangeNotices {
        private final List<ChangeNotice> all = new ArrayList<>();

        @Override
        public void add(ChangeNotice change) {
            all.add(change);
        }

        @Override
        public Optional<ChangeNotice> withId(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<ChangeNotice> withReferences(UUID partner, Collection<String> references) {
            return all.stream()
                    .filter(one -> one.partner().equals(partner) && references.contains(one.reference()))
                    .toList();
        }

        @Override
        public List<ChangeNotice> ofPartner(UUID partner) {
            return all.stream().filter(one -> one.partner().equals(partner)).toList();
        }

        @Override
        public List<ChangeNotice> ofTerms(Collection<UUID> partners, LocalDate from, LocalDate until) {
            return all.stream()
                    .filter(one -> partners.contains(one.partner()) && one.kind() == ChangeKind.TERMS)
                    .filter(one -> !one.toldOrFelt().isBefore(from)
                            && !one.toldOrFelt().isAfter(until))
                    .toList();
        }

        @Override
        public List<ChangeNotice> ahead(Reach reach, LocalDate from, LocalDate until) {
            return all.stream()
                    .filter(one -> reach.covers(one.partner()) && one.consentedOn() == null)
                    .filter(one -> !one.effectiveOn().isBefore(from)
                            && !one.effectiveOn().isAfter(until))
                    .toList();
        }
    }

    /** Requests in memory. */
    public static final class ConcessionsInMemory implements Concessions {
        private final List<Concession> all = new ArrayList<>();

        @Override
        public void add(Concession concession) {
            all.add(concession);
        }

        @Override
        public Optional<Concession> withId(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<Concession> ofPartner(UUID partner) {
            return all.stream().filter(one -> one.partner().equals(partner)).toList();
        }

        @Override
        public List<Concession> unanswered(Reach reach) {
            return all.stream()
                    .filter(one -> reach.covers(one.partner()) && one.answer() == null)
                    .toList();
        }
    }

    /** Judged quarters in memory. */
    public static final class QuartersInMemory implements TermsQuarters {
        private final List<TermsQuarter> all = new ArrayList<>();

        @Override
        public void add(TermsQuarter quarter) {
            all.add(quarter);
        }

        @Override
        public Optional<TermsQuarter> of(UUID partner, Side side, LocalDate startsOn) {
            return all.stream()
                    .filter(one -> one.partner().equals(partner) && one.side() == side)
                    .filter(one -> one.startsOn().equals(startsOn))
                    .findFirst();
        }

        @Override
        public Set<UUID> judged(LocalDate startsOn, Collection<UUID> partners) {
            return all.stream()
                    .filter(one -> one.startsOn().equals(startsOn))
                    .map(TermsQuarter::partner)
                    .filter(partners::contains)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<TermsQuarter> ofPartner(UUID partner) {
            return all.stream().filter(one -> one.partner().equals(partner)).toList();
        }
    }
}
