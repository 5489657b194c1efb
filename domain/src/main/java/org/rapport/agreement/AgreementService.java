package org.rapport.agreement;

import static org.rapport.identity.Permission.APPROVE;
import static org.rapport.identity.Permission.CONFIRM;
import static org.rapport.identity.Permission.EDIT_AGREEMENTS;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** What users do about agreements. A guest confirms for the partner's side, a colleague for ours. */
@ApplicationScoped
@Transactional
public class AgreementService {
    private Agreements agreements;
    private AgreementRegister register;
    private Partners partners;
    private Caller caller;
    private Clock clock;

    protected AgreementService() {} // CDI proxy

    @Inject
    public AgreementService(
            Agreements agreements, AgreementRegister register, Partners partners, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.register = register;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(EDIT_AGREEMENTS)
    public UUID draft(NewAgreement draft) {
        caller.reach().require(draft.partner());
        if (partners.withId(draft.partner()).isEmpty()) {
            throw new NotFound("Partner", draft.partner());
        }
        return register.draft(draft, caller.side(), today()).id();
    }

    /** Proposes an amendment for one side and returns its number. */
    @Permitted(EDIT_AGREEMENTS)
    public int amend(UUID id, String terms, Side proposedBy, LocalDate effectiveOn) {
        caller.requireVoiceOf(proposedBy);
        return register.amend(reachable(id), terms, proposedBy, effectiveOn, today())
                .number();
    }

    /** Confirms a version for one side; whoever may record for both can write down what the other side signed. */
    @Permitted(CONFIRM)
    public void confirm(UUID id, int version, Side side) {
        caller.requireVoiceOf(side);
        register.confirm(reachable(id), version, side, caller.requireUser().name(), today());
    }

    /** An executive takes a new agreement on, with the reason, although the partner's standing asks for a second look. */
    @Permitted(APPROVE)
    public void approve(UUID id, String reason) {
        register.approve(reachable(id), caller.requireUser().name(), reason, today());
    }

    /** The standing that makes an approval necessary before our side can confirm; empty where none does. */
    @Permitted(READ)
    public Optional<String> reasonForApproval(UUID id) {
        return register.reasonForApproval(reachable(id));
    }

    @Permitted(EDIT_AGREEMENTS)
    public void giveNotice(UUID id, Side by, LocalDate on) {
        caller.requireVoiceOf(by);
        register.giveNotice(reachable(id), by, on, today());
    }

    @Permitted(EDIT_AGREEMENTS)
    public void renew(UUID id) {
        register.renew(reachable(id), today());
    }

    @Permitted(EDIT_AGREEMENTS)
    public UUID attach(UUID id, String name, String mediaType, byte[] content) {
        Agreement agreement = reachable(id);
        String by = caller.requireUser().name();
        AgreementDocument document = new AgreementDocument(agreement, name, mediaType, content, by, clock.instant());
        register.attach(agreement, document);
        return document.id();
    }

    @Permitted(READ)
    public DocumentContent document(UUID id) {
        return agreements
                .document(id)
                .filter(document -> caller.reach().covers(document.partner()))
                .map(document -> new DocumentContent(document.name(), document.mediaType(), document.content()))
                .orElseThrow(() -> new NotFound("Document", id));
    }

    /** Documents of all agreements with a partner, newest first. */
    @Permitted(READ)
    public List<DocumentRow> documents(UUID partner) {
        caller.reach().require(partner);
        return agreements.documentsOfPartner(partner);
    }

    @Permitted(READ)
    public AgreementCard find(UUID id) {
        Agreement agreement = reachable(id);
        AgreementRow row = rows(List.of(agreement)).get(0);
        return AgreementCard.of(agreement, row, agreements.documents(id), today());
    }

    @Permitted(READ)
    public AgreementCard findByReference(UUID partner, String reference) {
        caller.reach().require(partner);
        return find(agreements
                .withReference(partner, reference)
                .orElseThrow(() -> new NotFound("Agreement", reference))
                .id());
    }

    @Permitted(READ)
    public Page<AgreementRow> page(AgreementQuery query) {
        Page<Agreement> page = agreements.page(caller.reach(), query);
        return new Page<>(rows(page.rows()), page.total(), page.first(), page.size());
    }

    /** The days of both sides, from today on for so many days, up to which notice can be given; the next first. */
    @Permitted(READ)
    public List<NoticeDay> noticeDays(int withinDays) {
        LocalDate today = today();
        List<Agreement> goingOn = agreements.goingOn(caller.reach(), today).stream()
                .filter(one -> one.status(today) == AgreementStatus.IN_FORCE)
                .toList();
        return rows(goingOn).stream()
                .flatMap(AgreementService::noticeDays)
                .filter(notice -> !notice.day().isBefore(today))
                .filter(notice -> !notice.day().isAfter(today.plusDays(withinDays)))
                .sorted(Comparator.comparing(NoticeDay::day).thenComparing(NoticeDay::reference))
                .toList();
    }

    private static Stream<NoticeDay> noticeDays(AgreementRow row) {
        return Stream.of(Side.values())
                .map(side -> new NoticeDay(
                        row.id(),
                        row.partner(),
                        row.partnerCode(),
                        row.partnerName(),
                        row.reference(),
                        row.title(),
                        row.renewal(),
                        side,
                        side == Side.US ? row.ourNoticeDay() : row.theirNoticeDay(),
                        row.endsOn()));
    }

    private List<AgreementRow> rows(List<Agreement> some) {
        Map<UUID, PartnerRow> names =
                partners.rows(some.stream().map(Agreement::partner).distinct().toList());
        return some.stream()
                .map(one -> AgreementRow.of(
                        one,
                        names.get(one.partner()).code(),
                        names.get(one.partner()).name(),
                        today()))
                .toList();
    }

    private Agreement reachable(UUID id) {
        return agreements
                .withId(id)
                .filter(agreement -> caller.reach().covers(agreement.partner()))
                .orElseThrow(() -> new NotFound("Agreement", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
