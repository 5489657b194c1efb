package org.rapport.issue;

import static org.rapport.identity.Permission.RAISE_ISSUES;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Permitted;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.NotFound;

/** What users do about risks with a partner. */
@ApplicationScoped
@Transactional
public class RiskService {
    private Prospects prospects;
    private ProspectRegister register;
    private IssueDesk desk;

    protected RiskService() {} // CDI proxy

    @Inject
    public RiskService(Prospects prospects, ProspectRegister register, IssueDesk desk) {
        this.prospects = prospects;
        this.register = register;
        this.desk = desk;
    }

    @Permitted(RAISE_ISSUES)
    public UUID raise(NewRisk said) {
        desk.partner(said.partner());
        return register.raise(said, desk.act(By.CALLER)).id();
    }

    /** Looks at a risk anew; refused if it was changed since the version that the caller saw. */
    @Permitted(RAISE_ISSUES)
    public void assess(UUID id, long version, NewRisk said) {
        Risk risk = reachable(id);
        ChangedMeanwhile.require(version, risk.version(), risk.title());
        register.assess(risk, said);
    }

    @Permitted(RAISE_ISSUES)
    public void close(UUID id, String outcome) {
        register.close(reachable(id), outcome, desk.act(By.CALLER));
    }

    /** Open risks first, the gravest first. */
    @Permitted(READ)
    public List<RiskRow> ofPartner(UUID partner) {
        desk.partner(partner);
        return prospects.risks(partner).stream()
                .map(RiskRow::of)
                .sorted(Comparator.comparing(RiskRow::isOpen)
                        .thenComparingInt(RiskRow::level)
                        .reversed())
                .toList();
    }

    @Permitted(READ)
    public RiskRow find(UUID id) {
        return RiskRow.of(reachable(id));
    }

    private Risk reachable(UUID id) {
        return prospects
                .risk(id)
                .filter(risk -> desk.reach().covers(risk.partner()))
                .orElseThrow(() -> new NotFound("Risk", id));
    }
}
