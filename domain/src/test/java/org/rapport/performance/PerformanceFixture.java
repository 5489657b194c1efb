package org.rapport.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementGate;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.Aim;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.NewServiceLevel;
import org.rapport.agreement.Renewal;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceLevelRegister;
import org.rapport.agreement.ServiceLevelsInMemory;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentsInMemory;
import org.rapport.commitment.NewCommitment;
import org.rapport.commitment.NewPromise;
import org.rapport.commitment.Recording;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Side;
import org.rapport.trust.LedgerInMemory;

/** A partner, a client, whose scorecards are drawn without a database; today is 17 November 2026. */
class PerformanceFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Standings STANDINGS = new Standings(List.of(
            new Standing("Failing", 0, Set.of(Consequence.values())),
            new Standing("Weak", 50, Set.of(Consequence.WARN)),
            new Standing("Good", 70, Set.of())));

    final CommitmentsInMemory commitments = new CommitmentsInMemory();
    final PartnersInMemory partners = new PartnersInMemory();
    final UsersInMemory users = new UsersInMemory();
    final ShelfInMemory shelf = new ShelfInMemory();
    final PlansInMemory plans = new PlansInMemory();
    final AuditInMemory audit = new AuditInMemory();
    final EventsInMemory events = new EventsInMemory();
    final LedgerInMemory ledger = new LedgerInMemory();
    final ServiceLevelsInMemory levels = new ServiceLevelsInMemory();
    final ServiceLevelRegister levelRegister = new ServiceLevelRegister(levels, audit, events);
    final Variables variables = new Variables(List.of(
            new CommitmentVariables(commitments), new EvidenceVariables(ledger), new ServiceLevelVariables(levels)));
    final UUID partner;
    private final TemplatesInMemory templates;
    private int number;

    PerformanceFixture(Template template) {
        this.templates = new TemplatesInMemory(template);
        Partner one = new Partner(PartnerFixture.known("client"));
        partners.add(one);
        this.partner = one.id();
        one.assignManager(
                users.colleagues().stream().findFirst().map(user -> user.id()).orElse(null));
    }

    /** A template of one criterion that a single promise can fill. */
    static Template asking(String formula) {
        return asking(formula, 1, PeriodLength.QUARTER);
    }

    static Template asking(String formula, int atLeast, PeriodLength length) {
        return new Template(
                PartnerKind.CLIENT,
                1,
                length,
                List.of(new Criterion("Only", 1, formula, atLeast)),
                STANDINGS,
                List.of("manager"));
    }

    Commitment promise(Side side, LocalDate due) {
        Recording said = new Recording("Ewa", side, TODAY);
        Commitment one = new Commitment(
                new NewCommitment(
                        partner, side, "C-" + ++number, "Pilot", null, null, null, due.minusDays(30), due, null, null),
                said);
        commitments.add(one);
        return one;
    }

    Commitment kept(Side side, LocalDate due) {
        return done(side, due, due);
    }

    Commitment done(Side side, LocalDate due, LocalDate on) {
        Commitment one = promise(side, due);
        one.fulfil(on, 1, new Recording("Ewa", side, TODAY));
        return one;
    }

    static void moved(Commitment one, LocalDate told, LocalDate due) {
        one.rePromise(
                new NewPromise(told, due, one.promisor(), "why", false), new Recording("Ewa", one.promisor(), TODAY));
    }

    /** A service level of the year's agreement, measured each month. */
    ServiceLevel level(Side side, String name, String unit) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        Agreement agreement = new Agreement(
                new NewAgreement(
                        partner,
                        "SLA-" + ++number,
                        AgreementKind.SERVICE_LEVEL,
                        "Support",
                        from,
                        LocalDate.of(2027, 12, 31),
                        Renewal.NONE,
                        0,
                        90,
                        90,
                        "terms"),
                Side.US,
                TODAY);
        return levelRegister.define(
                agreement,
                new NewServiceLevel(side, name, unit, 90, Aim.AT_LEAST, MeasuringPeriod.MONTH, false, from, List.of()));
    }

    void measured(ServiceLevel level, LocalDate day, double value) {
        levelRegister.measure(level, day, value, "Ewa", TODAY);
    }

    ConsequenceDesk desk() {
        return new ConsequenceDesk(shelf, plans, partners, users, audit, events);
    }

    int night(LocalDate day) {
        return new ScorecardClosing(partners, templates, variables, shelf, desk()).close(partner, day);
    }

    PerformanceBook book() {
        return new PerformanceBook(partners, templates, variables, shelf);
    }

    PerformanceView view(Side side, LocalDate day) {
        return book().of(partner, day).get(side);
    }

    PerformanceService as(Role role) {
        return new PerformanceService(
                book(), partners, templates, variables, shelf, desk(), audit, CallerInMemory.of(role), CLOCK);
    }

    TemplateService templates(Role role) {
        return templates(CallerInMemory.of(role));
    }

    TemplateService templates(CallerInMemory caller) {
        return new TemplateService(templates, variables, partners, desk(), audit, caller, CLOCK);
    }

    AgreementGate gate() {
        return new StandingGate(book());
    }

    /** What the only criterion gives for promises of the partner in the period of a day. */
    Double score(LocalDate day) {
        return view(Side.PARTNER, day).running().score();
    }

    Map<String, Measured> values(Side side, Period period) {
        return variables.read(partner, period.asOf()).over(side, period, period.asOf());
    }
}
