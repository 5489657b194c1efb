package org.rapport.trust;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.RECORD_EVIDENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;

/** What users and other systems do with the trust ledger. */
@ApplicationScoped
@Transactional
public class EvidenceService {
    private TrustLedger ledger;
    private EvidenceRegister register;
    private Partners partners;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected EvidenceService() {} // CDI proxy

    @Inject
    public EvidenceService(
            TrustLedger ledger,
            EvidenceRegister register,
            Partners partners,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.ledger = ledger;
        this.register = register;
        this.partners = partners;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records one fact and gives its place in the ledger. */
    @Permitted(RECORD_EVIDENCE)
    public long record(NewEvidence reported) {
        return record(List.of(reported)).get(0);
    }

    /**
     * Records facts, all or none, and gives their places in the ledger. One whose external id is known already changes
     * nothing: the place of the earlier one is given.
     */
    @Permitted(RECORD_EVIDENCE)
    public List<Long> record(List<NewEvidence> reported) {
        LocalDate today = LocalDate.now(clock);
        List<Evidence> lines = reported.stream().map(one -> one.line(today)).toList();
        requirePartners(lines);
        Map<String, Long> known = ledger.known(lines.stream()
                .map(Evidence::externalId)
                .filter(Objects::nonNull)
                .toList());
        Map<String, Long> earlier = new HashMap<>(known);
        List<Evidence> fresh = lines.stream()
                .filter(line -> line.externalId() == null || earlier.putIfAbsent(line.externalId(), 0L) == null)
                .toList();
        List<Long> places = register.record(fresh);
        IntStream.range(0, fresh.size())
                .filter(i -> fresh.get(i).externalId() != null)
                .forEach(i -> known.put(fresh.get(i).externalId(), places.get(i)));
        return placed(lines, fresh, places, known);
    }

    /** Takes back a line that was recorded by hand or by another system. */
    @Permitted(RECORD_EVIDENCE)
    public void reverse(long place) {
        Evidence line = ledger.line(place)
                .filter(found -> caller.reach().covers(found.partner()))
                .orElseThrow(() -> new NotFound("Evidence", place));
        if (line.fact() != null || line.isReversal()) {
            throw new NotReversible(place);
        }
        ledger.reverse(line);
        audit.record(Change.of("evidence", null, line.partner(), "taken back").field("line", place, null));
    }

    /** A page of the lines about one partner, newest first. */
    @Permitted(READ)
    public Page<Evidence> page(UUID partner, int first, int size) {
        caller.reach().require(partner);
        return ledger.page(partner, first, size);
    }

    private void requirePartners(List<Evidence> lines) {
        List<UUID> ids = lines.stream().map(Evidence::partner).distinct().toList();
        Map<UUID, PartnerRow> found = partners.rows(ids);
        for (UUID id : ids) {
            caller.reach().require(id);
            if (!found.containsKey(id)) {
                throw new NotFound("Partner", id);
            }
        }
    }

    private static List<Long> placed(
            List<Evidence> lines, List<Evidence> fresh, List<Long> places, Map<String, Long> known) {
        Map<Evidence, java.util.Iterator<Long>> nameless = IntStream.range(0, fresh.size())
                .boxed()
                .filter(i -> fresh.get(i).externalId() == null)
                .collect(Collectors.groupingBy(
                        fresh::get,
                        Collectors.collectingAndThen(
                                Collectors.mapping(places::get, Collectors.toList()), List::iterator)));
        return lines.stream()
                .map(line -> line.externalId() == null ? nameless.get(line).next() : known.get(line.externalId()))
                .toList();
    }
}
