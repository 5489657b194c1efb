package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.goal.BenefitKind;
import org.rapport.goal.Goal;
import org.rapport.goal.GoalRegister;
import org.rapport.goal.NewBenefit;
import org.rapport.goal.NewGoal;
import org.rapport.goal.NewRevisit;
import org.rapport.goal.Voice;
import org.rapport.partner.Partner;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** Plays the shared goals of the told stories: proposed, confirmed and ranked by each side, reported, revisited. */
@ApplicationScoped
class GoalScene implements Scene {
    private static final String OURS = "Ewa Łukaszewicz";

    private GoalRegister register;
    private WorkingSet set;

    protected GoalScene() {} // CDI proxy

    @Inject
    GoalScene(GoalRegister register, WorkingSet set) {
        this.register = register;
        this.set = set;
    }

    /** A goal of the script; days are counted back from today, a rank of 0 is none. */
    private record Wanted(
            String title, String measure, String unit, double from, double to, int dueIn, int ourRank, int theirRank) {}

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        List<Deed> deeds = new ArrayList<>();
        String theirs = scripted.contacts().isEmpty()
                ? scripted.name()
                : scripted.contacts().get(0).name();
        List<Wanted> wanted = wanted(partner.code());
        for (int i = 0; i < wanted.size(); i++) {
            addTo(deeds, partner.id(), wanted.get(i), 300 - 10 * i, theirs, today);
        }
        if (!wanted.isEmpty()) {
            for (int ago : new int[] {200, 80}) {
                Voice voice = new Voice(Side.US, OURS, today.minusDays(ago));
                deeds.add(new Deed(
                        ago, () -> register.revisit(partner.id(), partner.name(), NewRevisit.of(null, null), voice)));
            }
        }
        return deeds;
    }

    private void addTo(List<Deed> deeds, UUID partner, Wanted goal, int ago, String theirs, LocalDate today) {
        Goal[] made = new Goal[1];
        Voice ours = new Voice(Side.US, OURS, today.minusDays(ago));
        deeds.add(new Deed(ago, () -> {
            made[0] = register.propose(
                    new NewGoal(
                            partner,
                            goal.title(),
                            goal.measure(),
                            goal.unit(),
                            goal.from(),
                            goal.to(),
                            today.plusDays(goal.dueIn())),
                    ours);
            register.rank(made[0], Side.US, goal.ourRank());
        }));
        if (goal.theirRank() > 0) {
            Voice their = new Voice(Side.PARTNER, theirs, today.minusDays(ago - 5));
            deeds.add(new Deed(ago - 5, () -> {
                Goal proposed = set.current(made[0]);
                register.confirm(proposed, their);
                register.rank(proposed, Side.PARTNER, goal.theirRank());
            }));
            reports(deeds, made, goal, theirs, today);
        }
    }

    private void reports(List<Deed> deeds, Goal[] made, Wanted goal, String theirs, LocalDate today) {
        for (int ago : new int[] {180, 90, 20}) {
            double done = goal.from() + (goal.to() - goal.from()) * (200 - ago) / 260;
            Voice voice = new Voice(Side.PARTNER, theirs, today.minusDays(ago));
            deeds.add(new Deed(
                    ago, () -> register.report(set.current(made[0]), Math.round(done * 10) / 10.0, null, voice)));
        }
        if (goal.ourRank() == 1) {
            Voice voice = new Voice(Side.US, OURS, today.minusDays(30));
            deeds.add(new Deed(
                    30,
                    () -> register.realise(
                            set.current(made[0]),
                            new NewBenefit(BenefitKind.COST, 42_000.0, "€", "Less rework in the half-year", voice.on()),
                            voice)));
        }
    }

    private static List<Wanted> wanted(String code) {
        return switch (code) {
            case "GLOBAL-LOGISTICS" ->
                List.of(
                        new Wanted("Trucks cleared before they arrive", "share of trucks", "%", 20, 90, 120, 1, 1),
                        new Wanted("Every build open to both", "builds shown in the quarter", null, 0, 4, 60, 2, 3),
                        new Wanted("Fewer calls at night", "calls in the month", null, 40, 5, 150, 3, 9));
            case "HANBIT" ->
                List.of(
                        new Wanted("Lots right at first inspection", "share of lots", "%", 91, 99, 90, 1, 1),
                        new Wanted("Shorter way from order to port", "days", null, 38, 25, 200, 2, 0));
            case "SAHYADRI" ->
                List.of(
                        new Wanted("Tickets solved at first contact", "share of tickets", "%", 58, 75, 100, 1, 1),
                        new Wanted("Answers while it is still day here", "share of tickets", "%", 61, 85, 100, 2, 2),
                        new Wanted("Root causes taken away", "in the quarter", null, 1, 6, 100, 3, 3),
                        new Wanted("Less work by hand", "hours in the month", "h", 310, 120, 160, 4, 4),
                        new Wanted("Our tool in all teams", "teams", null, 3, 9, 160, 5, 0));
            default -> List.of();
        };
    }
}
