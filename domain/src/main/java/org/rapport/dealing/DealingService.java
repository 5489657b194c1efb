package org.rapport.dealing;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.Reach;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.Side;

/** How fairly both sides have dealt with each other, and what of it waits for whom. */
@ApplicationScoped
@Transactional
public class DealingService {
    /** Days ahead at which a payment is told to be due. */
    public static final int DUE_DAYS = 7;

    /** Days ahead at which a change of the other side is to be looked at. */
    public static final int CHANGE_DAYS = 30;

    private Payments payments;
    private ChangeNotices changes;
    private Concessions concessions;
    private TermsQuarters quarters;
    private Partners partners;
    private Caller caller;
    private Clock clock;

    protected DealingService() {} // CDI proxy

    @Inject
    public DealingService(
            Payments payments,
            ChangeNotices changes,
            Concessions concessions,
            TermsQuarters quarters,
            Partners partners,
            Caller caller,
            Clock clock) {
        this.payments = payments;
        this.changes = changes;
        this.concessions = concessions;
        this.quarters = quarters;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    /** The record of both sides with one partner as of a day. */
    @Permitted(READ)
    public Map<Side, SideDealings> figures(UUID partner, LocalDate asOf) {
        caller.reach().require(partner);
        DealingRecord all = new DealingRecord(
                payments.recorded(partner),
                changes.ofPartner(partner),
                concessions.ofPartner(partner),
                quarters.ofPartner(partner));
        Map<Side, SideDealings> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, SideDealings.of(side, all, asOf));
        }
        return sides;
    }

    /** What waits for a side within the caller's reach, the earliest day first. */
    @Permitted(READ)
    public List<DealingTask> waitingFor(Side side) {
        return waiting().stream().filter(task -> task.turn() == side).toList();
    }

    /** What waits for either side within the caller's reach, the earliest day first. Four queries. */
    @Permitted(READ)
    public List<DealingTask> waiting() {
        List<DealingTask> nameless = tasks(caller.reach(), LocalDate.now(clock))
                .sorted(Comparator.comparing(DealingTask::day))
                .toList();
        Map<UUID, PartnerRow> names =
                partners.rows(nameless.stream().map(DealingTask::partner).collect(Collectors.toSet()));
        return nameless.stream().map(named(names)).toList();
    }

    private Stream<DealingTask> tasks(Reach reach, LocalDate today) {
        Stream<DealingTask> due = payments.openUntil(reach, today.plusDays(DUE_DAYS)).stream()
                .map(one ->
                        task(DealingTask.Kind.PAY, one.id(), one.partner(), one.payer(), one.reference(), one.dueOn()));
        Stream<DealingTask> ahead = changes.ahead(reach, today, today.plusDays(CHANGE_DAYS)).stream()
                .map(one -> task(
                        DealingTask.Kind.LOOK_AT_CHANGE,
                        one.id(),
                        one.partner(),
                        one.by().other(),
                        one.subject(),
                        one.effectiveOn()));
        Stream<DealingTask> asked = concessions.unanswered(reach).stream()
                .map(one -> task(
                        DealingTask.Kind.ANSWER,
                        one.id(),
                        one.partner(),
                        one.askedBy().other(),
                        one.subject(),
                        one.askedOn()));
        return Stream.of(due, ahead, asked).flatMap(Function.identity());
    }

    private static DealingTask task(
            DealingTask.Kind kind, UUID fact, UUID partner, Side turn, String subject, LocalDate day) {
        return new DealingTask(kind, fact, partner, null, null, null, turn, subject, day);
    }

    private static Function<DealingTask, DealingTask> named(Map<UUID, PartnerRow> names) {
        return task -> new DealingTask(
                task.kind(),
                task.fact(),
                task.partner(),
                names.get(task.partner()).code(),
                names.get(task.partner()).name(),
                names.get(task.partner()).manager(),
                task.turn(),
                task.subject(),
                task.day());
    }
}
