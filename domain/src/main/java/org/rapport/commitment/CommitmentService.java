package org.rapport.commitment;

import static org.rapport.identity.Permission.PROMISE;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.RECORD_FOR_BOTH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.agreement.Agreements;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.HolidayWatch;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * What users do about commitments. A guest speaks for the partner's side of one relationship; a colleague speaks for ours
 * and may write down what the other side said.
 */
@ApplicationScoped
@Transactional
public class CommitmentService {
    private Commitments commitments;
    private CommitmentRegister register;
    private PromiseBook book;
    private Partners partners;
    private Agreements agreements;
    private HolidayWatch holidays;
    private Caller caller;
    private Clock clock;

    protected CommitmentService() {} // CDI proxy

    @Inject
    public CommitmentService(
            Commitments commitments,
            CommitmentRegister register,
            PromiseBook book,
            Partners partners,
            Agreements agreements,
            HolidayWatch holidays,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.register = register;
        this.book = book;
        this.partners = partners;
        this.agreements = agreements;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    /** Promises something new. */
    @Permitted(PROMISE)
    public UUID promise(NewCommitment said) {
        caller.reach().require(said.partner());
        caller.requireVoiceOf(said.promisor());
        requireKnown(said);
        Commitment made = register.promise(said, recording());
        Side wishedBy = said.initiatedBy() == null ? caller.side() : said.initiatedBy();
        holidays.put(made.id(), made.partner(), wishedBy, made.dueOn(), today());
        return made.id();
    }

    /** Promises a new day; a guest can say only what the guest's own side wished. */
    @Permitted(PROMISE)
    public void rePromise(UUID id, NewPromise said) {
        Commitment commitment = ofVoice(id);
        boolean forOther = said.agreed() || said.initiatedBy() != caller.side();
        if (forOther && !caller.may(RECORD_FOR_BOTH)) {
            throw new OnlyOwnWishes(commitment.title());
        }
        register.rePromise(commitment, said, recording());
        holidays.put(id, commitment.partner(), said.initiatedBy(), said.dueOn(), today());
    }

    /** Records as done on a day, in full (share 1) or in part. */
    @Permitted(PROMISE)
    public void fulfil(UUID id, LocalDate day, double share) {
        register.fulfil(ofVoice(id), day, share, recording());
    }

    /** Accepts, as the side that received it, what was recorded as done. */
    @Permitted(PROMISE)
    public void accept(UUID id) {
        register.accept(reachable(id), recording());
    }

    /** Drops a commitment without the other side's consent. */
    @Permitted(PROMISE)
    public void breakPromise(UUID id, LocalDate on, String reason) {
        register.breakOff(ofVoice(id), on, reason, recording());
    }

    /** Releases the promisor: it is the other side that consents. */
    @Permitted(PROMISE)
    public void cancel(UUID id, LocalDate on, String reason) {
        Commitment commitment = reachable(id);
        caller.requireVoiceOf(commitment.promisor().other());
        register.cancel(commitment, on, reason, recording());
    }

    /** Says how an open commitment stands. */
    @Permitted(PROMISE)
    public void reportStatus(UUID id, Status word, LocalDate day, String note) {
        register.report(ofVoice(id), word, day, note, recording());
    }

    @Permitted(READ)
    public CommitmentCard find(UUID id) {
        return CommitmentCard.of(reachable(id), today());
    }

    @Permitted(READ)
    public CommitmentCard findByReference(UUID partner, String reference) {
        caller.reach().require(partner);
        return CommitmentCard.of(
                commitments.withReference(partner, reference).orElseThrow(() -> new NotFound("Commitment", reference)),
                today());
    }

    @Permitted(READ)
    public Page<CommitmentRow> page(CommitmentQuery query) {
        return commitments.page(caller.reach(), query);
    }

    /** A page of commitments with all their promises, to be drawn. Three queries. */
    @Permitted(READ)
    public List<ChartedCommitment> chart(CommitmentQuery query) {
        List<CommitmentRow> rows = page(query).rows();
        Map<UUID, List<Said>> promises =
                commitments.promisesOf(rows.stream().map(CommitmentRow::id).toList());
        return rows.stream()
                .map(row -> new ChartedCommitment(row, record(row, promises.get(row.id()))))
                .toList();
    }

    /** The promise record of both sides with one partner as of a day. */
    @Permitted(READ)
    public Map<Side, PromiseFigures> figures(UUID partner, LocalDate asOf) {
        caller.reach().require(partner);
        return book.of(partner, asOf);
    }

    private static PromiseRecord record(CommitmentRow row, List<Said> promises) {
        double share = row.share() == null ? 0 : row.share();
        return new PromiseRecord(row.promisor(), promises, row.status(), row.fulfilledOn(), share, row.endedOn());
    }

    private void requireKnown(NewCommitment said) {
        if (partners.withId(said.partner()).isEmpty()) {
            throw new NotFound("Partner", said.partner());
        }
        if (said.agreement() != null && !isAgreedWith(said.partner(), said.agreement())) {
            throw new NotFound("Agreement", said.agreement());
        }
        String reference = Text.required(said.reference(), "reference", 80);
        if (commitments.withReference(said.partner(), reference).isPresent()) {
            throw new ReferenceTaken(reference);
        }
    }

    private boolean isAgreedWith(UUID partner, UUID agreement) {
        return agreements
                .withId(agreement)
                .filter(one -> one.partner().equals(partner))
                .isPresent();
    }

    private Commitment ofVoice(UUID id) {
        Commitment commitment = reachable(id);
        caller.requireVoiceOf(commitment.promisor());
        return commitment;
    }

    private Commitment reachable(UUID id) {
        return commitments
                .withId(id)
                .filter(commitment -> caller.reach().covers(commitment.partner()))
                .orElseThrow(() -> new NotFound("Commitment", id));
    }

    private Recording recording() {
        return new Recording(caller.requireUser().name(), caller.side(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
