package org.rapport.dealing;

import static org.rapport.identity.Permission.CONFIRM;
import static org.rapport.identity.Permission.PROMISE;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.Agreements;
import org.rapport.commitment.Recording;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Text;

/**
 * What users do about changes. A guest tells the partner's own changes and consents to ours; a colleague tells ours and may
 * write down what the partner told.
 */
@ApplicationScoped
@Transactional
public class ChangeService {
    private ChangeNotices changes;
    private ChangeRegister register;
    private Partners partners;
    private Agreements agreements;
    private Caller caller;
    private Clock clock;

    protected ChangeService() {} // CDI proxy

    @Inject
    public ChangeService(
            ChangeNotices changes,
            ChangeRegister register,
            Partners partners,
            Agreements agreements,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.register = register;
        this.partners = partners;
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    /** Tells the other side of a change; a guest cannot say in the same breath that the other side agreed. */
    @Permitted(PROMISE)
    public UUID tell(NewChange told) {
        caller.reach().require(told.partner());
        caller.requireVoiceOf(told.by());
        if (told.consentedOn() != null) {
            caller.requireVoiceOf(told.by().other());
        }
        requireKnown(told);
        Recording recording = new Recording(caller.requireUser().name(), caller.side(), today());
        return register.tell(agreed(told), recording).id();
    }

    /** Agrees, for the side that did not make the change. */
    @Permitted(CONFIRM)
    public void consent(UUID id, LocalDate on) {
        ChangeNotice change = reachable(id);
        if (caller.side() == change.by() && !caller.may(org.rapport.identity.Permission.RECORD_FOR_BOTH)) {
            throw new OwnChange(change.subject());
        }
        register.consent(change, on, caller.requireUser().name(), today());
    }

    @Permitted(READ)
    public ChangeRow find(UUID id) {
        return ChangeRow.of(reachable(id));
    }

    /** All changes with a partner, the latest effective day first. */
    @Permitted(READ)
    public List<ChangeRow> all(UUID partner) {
        caller.reach().require(partner);
        return changes.ofPartner(partner).stream().map(ChangeRow::of).toList();
    }

    private void requireKnown(NewChange told) {
        if (partners.withId(told.partner()).isEmpty()) {
            throw new NotFound("Partner", told.partner());
        }
        String reference = Text.required(told.reference(), "reference", 80);
        if (!changes.withReferences(told.partner(), List.of(reference)).isEmpty()) {
            throw new ChangeReferenceTaken(reference);
        }
    }

    /** With the notice days of the agreement where none were typed. */
    private NewChange agreed(NewChange told) {
        if (told.agreement() == null) {
            return told;
        }
        Agreement agreement = agreements
                .withId(told.agreement())
                .filter(one -> one.partner().equals(told.partner()))
                .orElseThrow(() -> new NotFound("Agreement", told.agreement()));
        return told.agreedDays() == null ? told.agreedFor(agreement.noticeDays(told.by())) : told;
    }

    private ChangeNotice reachable(UUID id) {
        return changes.withId(id)
                .filter(change -> caller.reach().covers(change.partner()))
                .orElseThrow(() -> new NotFound("Change", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
