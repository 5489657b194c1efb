package org.rapport.sample;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.issue.Severity;
import org.rapport.repair.AccountPart;
import org.rapport.repair.HelpAnswer;
import org.rapport.repair.NewRepairAction;
import org.rapport.repair.NewViolation;
import org.rapport.repair.RepairKind;
import org.rapport.repair.ViolationType;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/**
 * A repair of the script; days are counted back from today, and what has not happened yet is null.
 *
 * @param occurred so many days ago it happened
 * @param diagnosed and what follows: null where the repair has not come so far
 */
record ScriptedRepair(
        Side causer,
        String title,
        String text,
        ViolationType type,
        boolean deception,
        Set<Aspect> aspects,
        int occurred,
        int found,
        int acknowledged,
        String known,
        List<Account> accounts,
        String answer,
        List<String> harms,
        List<Cause> causes,
        Integer diagnosed,
        Integer planned,
        List<Action> actions,
        String request,
        HelpAnswer help,
        String helped,
        String expected,
        Integer done,
        Integer reaffirmed,
        Integer confirmed) {
    /** Parts of the account that were given so many days ago. */
    record Account(int ago, Map<AccountPart, String> parts) {}

    record Cause(String text, boolean system) {}

    /** A promised repair; a negative day lies ahead. */
    record Action(
            RepairKind kind,
            String text,
            Side side,
            int dueAgo,
            String proof,
            Aspect aspect,
            boolean unasked,
            Integer doneAgo,
            Integer verifiedAgo) {
        NewRepairAction promised(LocalDate today, String owner) {
            return new NewRepairAction(kind, text, side, owner, today.minusDays(dueAgo), proof, aspect, unasked);
        }
    }

    NewViolation violation(UUID partner, LocalDate today) {
        return new NewViolation(
                partner,
                causer,
                title,
                text,
                type,
                deception,
                Severity.HIGH,
                today.minusDays(occurred),
                today.minusDays(found),
                causer.other(),
                aspects);
    }

    static Optional<ScriptedRepair> of(String code) {
        return switch (code) {
            case "GLOBAL-LOGISTICS" -> Optional.of(antwerp());
            case "SAHYADRI" -> Optional.of(tickets());
            case "HANBIT" -> Optional.of(drawings());
            default -> Optional.empty();
        };
    }

    /** We said “on track” while we knew better; all is repaired but one, and the sponsors have yet to meet. */
    private static ScriptedRepair antwerp() {
        return new ScriptedRepair(
                US,
                "our word on the Antwerp pilot",
                "Three status reports said “on track” while we knew better.",
                ViolationType.INTEGRITY,
                true,
                Set.of(Aspect.OPENNESS, Aspect.DELIVERY),
                172,
                168,
                166,
                "Known: the customs codes of 14 countries are missing. Not known yet: since when, and how long it takes.",
                List.of(
                        new Account(
                                165,
                                Map.of(
                                        AccountPart.RESPONSIBILITY,
                                        "It was our decision to keep saying “on track”. Nobody at Global Logistics could have known.",
                                        AccountPart.REGRET,
                                        "We are sorry for the four weeks before your peak season, and for the way you had to learn of it.",
                                        AccountPart.EXPLANATION,
                                        "We knew that the customs codes of 14 countries were missing. We feared the escalation more than the delay.")),
                        new Account(
                                158,
                                Map.of(
                                        AccountPart.REPAIR,
                                        "We pay the idle crews, and two of our engineers work in Antwerp until the pilot runs.",
                                        AccountPart.REPENTANCE,
                                        "No date leaves our house any more without the date our own record gives."))),
                "We read the account as sincere. What convinced us was the payment, which nobody had asked for.",
                List.of("Four weeks before peak season lost", "Crews booked for nothing, 41,000 €"),
                List.of(
                        new Cause("The first date was given in a sales meeting, without our record.", true),
                        new Cause(
                                "Two managers had each been blamed for an earlier delay. Nobody wanted to be third.",
                                true),
                        new Cause("The codes were nobody’s job, on either side.", true)),
                157,
                155,
                List.of(
                        new Action(
                                RepairKind.HARM_REPAIR,
                                "Idle terminal crews paid, 41,000 €",
                                US,
                                144,
                                "The transfer",
                                Aspect.FAIRNESS,
                                true,
                                151,
                                149),
                        new Action(
                                RepairKind.REGULATION,
                                "Status reports signed by delivery and tested weekly against the plan",
                                US,
                                144,
                                "Both names on each report",
                                Aspect.OPENNESS,
                                true,
                                144,
                                142),
                        new Action(
                                RepairKind.REGULATION,
                                "No date without the honest date, two people sign",
                                US,
                                130,
                                "The honest date beside each promise",
                                Aspect.DELIVERY,
                                true,
                                130,
                                128),
                        new Action(
                                RepairKind.DEMONSTRATION,
                                "Open build, they may look in at any time",
                                US,
                                60,
                                "The invitation to each build",
                                Aspect.OPENNESS,
                                true,
                                60,
                                58),
                        new Action(
                                RepairKind.HELP,
                                "Two test clerks for six weeks",
                                PARTNER,
                                105,
                                "Their desks in the hall",
                                Aspect.CARE,
                                true,
                                105,
                                104),
                        new Action(
                                RepairKind.HARM_REPAIR,
                                "Two engineers in Antwerp without charge until the pilot runs",
                                US,
                                -24,
                                "They are there",
                                Aspect.CARE,
                                true,
                                null,
                                null)),
                "Could two of your test clerks sit with us for six weeks?",
                HelpAnswer.ACCEPTED,
                "Yes, from August.",
                "We tell a slip on the day we see it; you tell us a new terminal before you plan with it.",
                null,
                null,
                null);
    }

    /** They closed tickets that were not solved, have acknowledged it, and owe the account. */
    private static ScriptedRepair tickets() {
        return new ScriptedRepair(
                PARTNER,
                "tickets closed that were not solved",
                "Eleven tickets were closed to hold the service level, and opened again under new numbers.",
                ViolationType.COMPETENCE,
                false,
                Set.of(Aspect.QUALITY),
                12,
                6,
                4,
                "Known: eleven tickets of one shift. Not known yet: whether other shifts did so too.",
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** We gave their drawings to another bidder by mistake; mended, and both sponsors signed. */
    private static ScriptedRepair drawings() {
        return new ScriptedRepair(
                US,
                "their drawing in another bidder’s mail",
                "A drawing of theirs went out with our request for offers.",
                ViolationType.COMPETENCE,
                false,
                Set.of(Aspect.FAIRNESS),
                330,
                328,
                327,
                "Known: one drawing, one bidder, deleted on the same day. Not known: whether it was copied.",
                List.of(new Account(
                        327,
                        Map.of(
                                AccountPart.RESPONSIBILITY, "Sending it was our mistake alone.",
                                AccountPart.REGRET,
                                        "We are sorry that your work was seen by those who compete with you.",
                                AccountPart.EXPLANATION, "The drawing lay in the folder from which requests are sent.",
                                AccountPart.REPAIR,
                                        "The bidder has signed that nothing is kept, and we leave that lot to you.",
                                AccountPart.REPENTANCE, "Drawings of partners no longer lie where letters are made."))),
                "Thank you for telling us within the hour.",
                List.of("A drawing seen by a competitor"),
                List.of(new Cause("Drawings and requests lay in one folder.", true)),
                320,
                316,
                List.of(
                        new Action(
                                RepairKind.REGULATION,
                                "Drawings of partners kept apart, opened by two people",
                                US,
                                300,
                                "The list of who opened what",
                                Aspect.FAIRNESS,
                                false,
                                302,
                                299),
                        new Action(
                                RepairKind.DEMONSTRATION,
                                "Their quality sees our file room",
                                US,
                                290,
                                "The visit",
                                Aspect.OPENNESS,
                                false,
                                290,
                                288),
                        new Action(
                                RepairKind.HARM_REPAIR,
                                "The next lot placed without a bid",
                                US,
                                280,
                                "The order",
                                Aspect.FAIRNESS,
                                true,
                                281,
                                280)),
                "Would your quality look at how we keep drawings now?",
                HelpAnswer.ACCEPTED,
                "박지영 comes in two weeks.",
                "What is theirs is marked as theirs, in each file.",
                278,
                240,
                235);
    }
}
