package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.issue.Act;
import org.rapport.issue.Idea;
import org.rapport.issue.NewRisk;
import org.rapport.issue.ProspectRegister;
import org.rapport.issue.RiskKind;
import org.rapport.partner.Partner;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** Plays the risks, ideas and successes of the told stories. */
@ApplicationScoped
class ProspectScene implements Scene {
    private static final String OURS = "Ewa Łukaszewicz";

    private ProspectRegister register;
    private WorkingSet set;

    protected ProspectScene() {} // CDI proxy

    @Inject
    ProspectScene(ProspectRegister register, WorkingSet set) {
        this.register = register;
        this.set = set;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        UUID id = partner.id();
        String theirs = scripted.contacts().isEmpty()
                ? scripted.name()
                : scripted.contacts().get(0).name();
        return switch (partner.code()) {
            case "GLOBAL-LOGISTICS" ->
                List.of(
                        risk(id, 60, "The pilot rests on one customs broker", RiskKind.DEPENDENCY, 3, 4, theirs, today),
                        success(id, 40, "All crews worked on in the idle week", Side.US, today));
            case "HANBIT" ->
                List.of(
                        risk(
                                id,
                                90,
                                "The old press fails before the new one runs",
                                RiskKind.DELIVERY,
                                4,
                                4,
                                theirs,
                                today),
                        success(id, 120, "A lot measured again over night, unasked", Side.PARTNER, today));
            case "SAHYADRI" -> outsourced(id, theirs, today);
            default -> List.of();
        };
    }

    private List<Deed> outsourced(UUID partner, String theirs, LocalDate today) {
        List<Deed> deeds = new ArrayList<>(idea(partner, theirs, today));
        deeds.add(risk(partner, 45, "Two people know the month-end run", RiskKind.PEOPLE, 3, 3, theirs, today));
        deeds.add(risk(
                partner,
                150,
                "Copies of tickets leave the agreed region",
                RiskKind.DATA_PROTECTION,
                2,
                5,
                OURS,
                today));
        deeds.add(success(partner, 70, "The night shift found our own fault first", Side.PARTNER, today));
        return deeds;
    }

    private Deed risk(
            UUID partner,
            int ago,
            String title,
            RiskKind kind,
            int likelihood,
            int impact,
            String owner,
            LocalDate today) {
        Side side = owner.equals(OURS) ? Side.US : Side.PARTNER;
        NewRisk said =
                new NewRisk(partner, title, kind, likelihood, impact, side, owner, null, today.plusDays(ago % 40 + 5));
        return new Deed(ago, () -> register.raise(said, act(Side.US, OURS, ago, today)));
    }

    private Deed success(UUID partner, int ago, String title, Side of, LocalDate today) {
        return new Deed(ago, () -> register.tell(partner, title, null, of, act(of.other(), OURS, ago, today)));
    }

    /** Theirs, agreed by us, and finished with a benefit that both kept. */
    private List<Deed> idea(UUID partner, String theirs, LocalDate today) {
        Idea[] made = new Idea[1];
        return List.of(
                new Deed(
                        200,
                        () -> made[0] = register.propose(
                                partner,
                                "One queue for both teams",
                                "Tickets change hands four times; one queue would save two of them.",
                                act(Side.PARTNER, theirs, 200, today))),
                new Deed(
                        190,
                        () -> register.agree(
                                set.current(made[0]), "half each, for the first year", act(Side.US, OURS, 190, today))),
                new Deed(
                        80,
                        () -> register.finish(
                                set.current(made[0]),
                                "two days less for each ticket",
                                null,
                                act(Side.US, OURS, 80, today))));
    }

    private static Act act(Side side, String person, int ago, LocalDate today) {
        return new Act(side, person, today.minusDays(ago), new Recording(person, side, today.minusDays(ago)));
    }
}
