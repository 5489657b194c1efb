package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.commitment.Recording;

/**
 * Writes changes down, for whoever has the right to: a use case, an import, the sample portfolio. A change of terms that is
 * known only after its quarter was judged has the quarter judged anew.
 */
@ApplicationScoped
@Transactional
public class ChangeRegister {
    private ChangeNotices changes;
    private TermsQuarters quarters;
    private AuditTrail audit;
    private Event<Object> events;

    protected ChangeRegister() {} // CDI proxy

    @Inject
    public ChangeRegister(ChangeNotices changes, TermsQuarters quarters, AuditTrail audit, Event<Object> events) {
        this.changes = changes;
        this.quarters = quarters;
        this.audit = audit;
        this.events = events;
    }

    /** Enters a change; its reference must be free. */
    public ChangeNotice tell(NewChange told, Recording recording) {
        ChangeNotice change = new ChangeNotice(told, recording);
        changes.add(change);
        audit.record(entry(change, "told")
                .field("reference", null, change.reference())
                .field("by", null, change.by())
                .field("kind", null, change.kind())
                .field("announcedOn", null, change.announcedOn())
                .field("effectiveOn", null, change.effectiveOn())
                .field("agreedDays", null, change.agreedDays()));
        if (change.kind() == ChangeKind.TERMS) {
            judgeQuarter(change);
        } else {
            events.fire(new ChangeTold(
                    change.id(),
                    change.partner(),
                    change.by(),
                    change.toldOrFelt(),
                    change.announcedOn() != null,
                    change.givenDays(),
                    change.agreedDays()));
        }
        return change;
    }

    /** The other side agrees. */
    public void consent(ChangeNotice change, LocalDate on, String who, LocalDate today) {
        change.consent(on, who, today);
        audit.record(entry(change, "consented").field("consentedOn", null, on).field("consentedBy", null, who));
        if (change.kind() == ChangeKind.TERMS) {
            judgeQuarter(change);
        }
    }

    private void judgeQuarter(ChangeNotice change) {
        LocalDate start = TermsQuarter.startOf(change.toldOrFelt());
        quarters.of(change.partner(), change.by(), start).ifPresent(quarter -> {
            boolean honoured = changes.ofTerms(List.of(change.partner()), start, TermsQuarter.endOf(start)).stream()
                    .noneMatch(one -> one.by() == change.by() && one.isOneSided());
            if (quarter.judge(honoured)) {
                events.fire(quarter.judged());
            }
        });
    }

    private static Change entry(ChangeNotice change, String action) {
        return Change.of("change", change.id(), change.partner(), action);
    }
}
