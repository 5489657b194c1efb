package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;

/** Makes happen what a standing says, once for each change of standing. */
@ApplicationScoped
@Transactional
public class ConsequenceDesk {
    private static final String MANAGER = "manager";
    private static final String SPONSOR = "sponsor";

    private ScorecardShelf shelf;
    private ImprovementPlans plans;
    private Partners partners;
    private Users users;
    private AuditTrail audit;
    private Event<Object> events;

    protected ConsequenceDesk() {} // CDI proxy

    @Inject
    public ConsequenceDesk(
            ScorecardShelf shelf,
            ImprovementPlans plans,
            Partners partners,
            Users users,
            AuditTrail audit,
            Event<Object> events) {
        this.shelf = shelf;
        this.plans = plans;
        this.partners = partners;
        this.users = users;
        this.audit = audit;
        this.events = events;
    }

    /** Compares the standing of a card with the one before it (null: none) and draws the consequences of a change. */
    void settle(Scorecard card, String before, Template template, LocalDate day) {
        if (card.standing() == null || card.standing().equals(before)) {
            return;
        }
        Standing standing = template.standings().named(card.standing()).orElseThrow();
        StandingChange change = new StandingChange(card, before, standing, day);
        shelf.add(change);
        audit.record(Change.of("standing", change.id(), card.partner(), "changed for " + card.side())
                .field("standing", before, card.standing())
                .field("period", null, card.period().name()));
        plan(change, standing, day);
        events.fire(new StandingChanged(
                change.id(),
                card.partner(),
                card.side(),
                before,
                card.standing(),
                day,
                standing.demands(Consequence.MAIL) ? recipients(card.partner(), template) : Set.of()));
    }

    private void plan(StandingChange change, Standing standing, LocalDate day) {
        boolean wanted = standing.demands(Consequence.IMPROVEMENT_PLAN);
        boolean running = plans.ofPartner(change.partner()).stream()
                .anyMatch(plan -> plan.side() == change.side() && plan.isOpen());
        if (wanted && !running) {
            ImprovementPlan plan = new ImprovementPlan(change, day);
            plans.add(plan);
            audit.record(Change.of("improvement plan", plan.id(), plan.partner(), "opened for " + plan.side())
                    .field("standing", null, change.after()));
        }
    }

    private Set<UUID> recipients(UUID partner, Template template) {
        Optional<Partner> known = partners.withId(partner);
        return template.mailTo().stream()
                .map(name -> switch (name) {
                    case MANAGER -> known.map(Partner::manager);
                    case SPONSOR -> known.map(Partner::ourSponsor);
                    default -> users.withLogin(name).filter(User::isActive).map(User::id);
                })
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Refuses a recipient who is neither a role in the relationship nor an active user. */
    void requireKnown(Template template) {
        template.mailTo().stream()
                .filter(name -> !name.equals(MANAGER) && !name.equals(SPONSOR))
                .filter(name -> users.withLogin(name).filter(User::isActive).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new RecipientUnknown(name);
                });
    }
}
