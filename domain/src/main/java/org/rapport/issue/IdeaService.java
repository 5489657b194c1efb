package org.rapport.issue;

import static org.rapport.identity.Permission.RAISE_ISSUES;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users do about successes and ideas with a partner. */
@ApplicationScoped
@Transactional
public class IdeaService {
    private Prospects prospects;
    private ProspectRegister register;
    private IssueDesk desk;

    protected IdeaService() {} // CDI proxy

    @Inject
    public IdeaService(Prospects prospects, ProspectRegister register, IssueDesk desk) {
        this.prospects = prospects;
        this.register = register;
        this.desk = desk;
    }

    @Permitted(RAISE_ISSUES)
    public UUID propose(UUID partner, String title, String text) {
        desk.partner(partner);
        return register.propose(partner, title, text, desk.act(By.CALLER)).id();
    }

    /** Agrees, for the side that has not proposed it, with how its benefit is shared. */
    @Permitted(RAISE_ISSUES)
    public void agree(UUID id, String split, By by) {
        register.agree(reachable(id), split, desk.act(by));
    }

    /** Says that it is done; {@code keptBy} is the side that kept more of the benefit than agreed, or null. */
    @Permitted(RAISE_ISSUES)
    public void finish(UUID id, String benefit, Side keptBy, By by) {
        register.finish(reachable(id), benefit, keptBy, desk.act(by));
    }

    @Permitted(RAISE_ISSUES)
    public void drop(UUID id) {
        register.drop(reachable(id), desk.act(By.CALLER));
    }

    /** Tells something good that a side (null: the caller's) made happen. */
    @Permitted(RAISE_ISSUES)
    public void succeed(UUID partner, String title, String text, Side of, By by) {
        desk.partner(partner);
        Act act = desk.act(by);
        register.tell(
                partner,
                title,
                text,
                of == null ? act.side() : of,
                act.notBefore(desk.today().minusYears(10)));
    }

    @Permitted(READ)
    public List<IdeaRow> ofPartner(UUID partner) {
        desk.partner(partner);
        return prospects.ideas(partner).stream().map(IdeaRow::of).toList();
    }

    @Permitted(READ)
    public List<SuccessRow> successes(UUID partner) {
        desk.partner(partner);
        return prospects.successes(partner).stream().map(SuccessRow::of).toList();
    }

    private Idea reachable(UUID id) {
        return prospects
                .idea(id)
                .filter(idea -> desk.reach().covers(idea.partner()))
                .orElseThrow(() -> new NotFound("Idea", id));
    }
}
