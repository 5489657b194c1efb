package org.rapport.sample;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.ArrayList;
import java.util.List;
import org.rapport.issue.IssueKind;
import org.rapport.issue.Severity;
import org.rapport.sample.ScriptedIssue.Action;
import org.rapport.sample.ScriptedIssue.Cause;
import org.rapport.shared.Side;

/** The troubles of the script: those of the told stories, and by chance those of everybody else. */
final class Troubles {
    private static final List<String> SUBJECTS = List.of(
            "Labels did not match the order",
            "Two pallets arrived damaged",
            "The interface stopped for a night",
            "Measuring report lacks two dimensions",
            "Wrong revision of the drawing used",
            "Portal access was late for new staff");

    private Troubles() {}

    static List<ScriptedIssue> of(ScriptedPartner partner) {
        return switch (partner.code()) {
            case "GLOBAL-LOGISTICS" -> List.of(pilot(), scanner(), testData());
            case "HANBIT" -> List.of(coating(), report());
            case "SAHYADRI" -> List.of(mailbox(), tickets());
            default -> byChance(new Chance(Script.SEED + partner.code().hashCode()));
        };
    }

    private static ScriptedIssue pilot() {
        return new ScriptedIssue(
                "Delay of the pilot in Antwerp",
                "They heard from a crane driver that the pilot would not start on its day. We had said on track.",
                Severity.HIGH,
                IssueKind.DELAY,
                US,
                180,
                168,
                168,
                PARTNER,
                167,
                List.of(
                        new Cause(PARTNER, "Half of the customs codes were missing", false, true),
                        new Cause(US, "We learned of it and said on track, out of fear of an escalation", false, true),
                        new Cause(US, "Bad news had been answered with blame before", true, true)),
                List.of(new Action(US, "Every build is open to both sides, each third week", 140, 138)),
                null,
                US,
                130,
                "Replanned together, with all that is known",
                110,
                109);
    }

    private static ScriptedIssue scanner() {
        return new ScriptedIssue(
                "Hand scanners lose their session offline",
                null,
                Severity.NORMAL,
                IssueKind.DEFECT,
                US,
                30,
                29,
                29,
                US,
                28,
                List.of(
                        new Cause(US, "The session ends after ten minutes without a network", false, true),
                        new Cause(US, "The second terminal has halls without a network", true, true)),
                List.of(
                        new Action(PARTNER, "List the halls without a network", 20, 21),
                        new Action(US, "Show how long a session lasts", -2, null)),
                null,
                US,
                16,
                "Sessions now last a shift",
                null,
                null);
    }

    private static ScriptedIssue testData() {
        return new ScriptedIssue(
                "Test data lacks two terminals",
                null,
                Severity.NORMAL,
                IssueKind.DELAY,
                PARTNER,
                2,
                1,
                1,
                PARTNER,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ScriptedIssue coating() {
        return new ScriptedIssue(
                "Coating peels off in lot 27",
                "Told the day it was seen, with pictures, before the lot left Changwon.",
                Severity.HIGH,
                IssueKind.DEFECT,
                PARTNER,
                94,
                93,
                93,
                PARTNER,
                92,
                List.of(
                        new Cause(PARTNER, "The bath was too cold on two nights", false, true),
                        new Cause(PARTNER, "The heater is old and nobody watches it at night", true, true),
                        new Cause(US, "Our alloy had changed, and we had not said so", false, true)),
                List.of(
                        new Action(PARTNER, "An alarm on the temperature of the bath", 84, 85),
                        new Action(US, "Tell changes of the alloy thirty days ahead", 80, 80)),
                "The lot was coated anew at their cost",
                PARTNER,
                83,
                "Bath watched by an alarm, adhesion tested for each lot",
                76,
                75);
    }

    private static ScriptedIssue report() {
        return new ScriptedIssue(
                "Measuring report lacks two dimensions",
                null,
                Severity.NORMAL,
                IssueKind.DEFECT,
                null,
                5,
                3,
                3,
                US,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ScriptedIssue mailbox() {
        return new ScriptedIssue(
                "A shared mailbox was open to people who had left",
                null,
                Severity.LOW,
                IssueKind.SECURITY,
                PARTNER,
                210,
                205,
                205,
                PARTNER,
                204,
                List.of(new Cause(PARTNER, "Nobody takes away rights when somebody leaves", false, true)),
                List.of(new Action(PARTNER, "Rights end with the last working day", 180, 181)),
                null,
                PARTNER,
                180,
                "Rights follow the list of staff each night",
                172,
                170);
    }

    private static ScriptedIssue tickets() {
        return new ScriptedIssue(
                "Forty tickets lost in the tool migration",
                null,
                Severity.NORMAL,
                IssueKind.DEFECT,
                PARTNER,
                13,
                13,
                12,
                PARTNER,
                11,
                List.of(
                        new Cause(PARTNER, "Attachments over 20 MB were not copied", false, true),
                        new Cause(US, "We had not named the size of our attachments", false, false)),
                List.of(new Action(PARTNER, "Copy the forty tickets by hand", -5, null)),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<ScriptedIssue> byChance(Chance chance) {
        List<ScriptedIssue> troubles = new ArrayList<>();
        int many = chance.between(1, 3);
        for (int i = 0; i < many; i++) {
            troubles.add(one(chance));
        }
        return troubles;
    }

    private static ScriptedIssue one(Chance chance) {
        Side causedBy = chance.hits(0.65) ? PARTNER : US;
        Side toldBy = chance.hits(0.8) ? causedBy : causedBy.other();
        int occurred = chance.between(6, Promises.SPAN - 60);
        int told = Math.max(1, occurred - chance.between(0, 3));
        int answered = Math.max(1, told - chance.between(1, 4));
        int fixed = answered - chance.between(3, 25);
        boolean mended = fixed > 12;
        return new ScriptedIssue(
                chance.oneOf(SUBJECTS),
                null,
                chance.oneOf(List.of(Severity.LOW, Severity.NORMAL, Severity.NORMAL, Severity.HIGH)),
                chance.oneOf(List.of(IssueKind.DEFECT, IssueKind.DEFECT, IssueKind.DELAY, IssueKind.OTHER)),
                causedBy,
                occurred,
                told,
                told,
                toldBy,
                answered,
                causes(chance, causedBy),
                List.of(),
                null,
                mended ? causedBy : null,
                mended ? fixed : null,
                "The cause is taken away and watched",
                mended ? fixed - 6 : null,
                mended ? fixed - 7 : null);
    }

    private static List<Cause> causes(Chance chance, Side causedBy) {
        Cause first = new Cause(causedBy, "A step of the work was not described", false, chance.hits(0.8));
        return chance.hits(0.5)
                ? List.of(first)
                : List.of(first, new Cause(causedBy.other(), "The order had come in two parts", false, true));
    }
}
