package org.rapport.performance;

import static org.rapport.identity.Permission.EDIT_SCORECARDS;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users do with scorecards: everybody reads those within reach, and closed periods are corrected with a stated cause. */
@ApplicationScoped
@Transactional
public class PerformanceService {
    private PerformanceBook book;
    private Partners partners;
    private Templates templates;
    private Variables variables;
    private ScorecardShelf shelf;
    private ConsequenceDesk desk;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected PerformanceService() {} // CDI proxy

    @Inject
    public PerformanceService(
            PerformanceBook book,
            Partners partners,
            Templates templates,
            Variables variables,
            ScorecardShelf shelf,
            ConsequenceDesk desk,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.partners = partners;
        this.templates = templates;
        this.variables = variables;
        this.shelf = shelf;
        this.desk = desk;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Both sides as of a day. */
    @Permitted(READ)
    public Map<Side, PerformanceView> of(UUID partner, LocalDate day) {
        caller.reach().require(partner);
        return book.of(partner, day);
    }

    /** Changes of standing with a partner, newest first. */
    @Permitted(READ)
    public List<StandingChangeRow> changes(UUID partner) {
        caller.reach().require(partner);
        return shelf.changes(partner).stream().map(StandingChangeRow::of).toList();
    }

    /** Draws the card of a closed period anew from the facts as they are known now, beside the one it corrects. */
    @Permitted(EDIT_SCORECARDS)
    public void correct(UUID partner, Side side, String periodName, String cause) {
        caller.reach().require(partner);
        CardHistory cards = CardHistory.of(shelf.ofPartner(partner), side);
        Scorecard wrong = cards.counting().stream()
                .filter(card -> card.period().name().equals(periodName))
                .findFirst()
                .orElseThrow(() -> new NotFound("Scorecard", periodName));
        TemplateHistory rules = TemplateHistory.of(
                templates, partners.withId(partner).orElseThrow().kind());
        Appraisal now = PerformanceBook.now(
                wrong, rules, variables.read(partner, wrong.period().asOf()));
        Scorecard right = wrong.corrected(now, cause, caller.requireUser().name(), today());
        shelf.add(right);
        audit.record(Change.of("scorecard", right.id(), partner, "corrected for " + side)
                .field("period", null, periodName)
                .field("score", wrong.score(), right.score())
                .field("standing", wrong.standing(), right.standing())
                .field("cause", null, right.cause()));
        if (cards.isNewest(wrong.period())) {
            desk.settle(right, before(cards, wrong), rules.version(right.templateVersion()), today());
        }
    }

    /** The standing that was in force before the correction. */
    private static String before(CardHistory cards, Scorecard wrong) {
        return wrong.standing() != null
                ? wrong.standing()
                : cards.standing(LocalDate.MAX).map(Scorecard::standing).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
