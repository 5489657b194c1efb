package org.rapport.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.Status;
import org.rapport.shared.Side;

/** Lets one side promise and deliver through eighteen months, in its manner. */
final class Promises {
    /** Days the story goes back. */
    static final int SPAN = 540;

    private static final List<String> CAUSES = List.of(
            "A key supplier delivered late",
            "Two specialists fell ill",
            "The specification took longer to settle than planned",
            "A test found a fault that had to be mended first",
            "Capacity went to an urgent order",
            "Customs held the shipment");

    private final Chance chance;
    private final String code;
    private final List<String> subjects;

    Promises(Chance chance, String code, List<String> subjects) {
        this.chance = chance;
        this.code = code;
        this.subjects = subjects;
    }

    List<ScriptedCommitment> of(Manner manner) {
        List<ScriptedCommitment> made = new ArrayList<>();
        for (int i = 0; i < manner.commitments(); i++) {
            made.add(one(manner, i));
        }
        made.sort(Comparator.comparingInt(ScriptedCommitment::announcedAgo).reversed());
        return made;
    }

    private ScriptedCommitment one(Manner manner, int index) {
        int promised = chance.between(2, 12) * 7;
        int announced = chance.between(5, SPAN);
        int due = announced - promised;
        int late = chance.hits(manner.onTime())
                ? -chance.between(0, 3)
                : (int) Math.ceil(chance.waiting(manner.slip() * promised)) + 1;
        int done = Math.min(due - late, announced);
        List<ScriptedCommitment.Turn> turns = late > 0 ? turns(manner, announced, due, done) : List.of();
        String sign = manner.side() == Side.US ? "W" : "T";
        return new ScriptedCommitment(
                manner.side(),
                code + "-" + sign + String.format("%02d", index + 1),
                title(index),
                criticality(),
                announced,
                due,
                turns,
                reports(manner, announced, due, done),
                done > 0 ? done : null);
    }

    private String title(int index) {
        String subject = subjects.get(index % subjects.size());
        int round = index / subjects.size() + 1;
        return round == 1 ? subject : subject + ", part " + round;
    }

    private Criticality criticality() {
        return switch (chance.between(1, 6)) {
            case 1 -> Criticality.HIGH;
            case 2 -> Criticality.LOW;
            default -> Criticality.NORMAL;
        };
    }

    /** A late one gets a new day: told ahead where the side is candid, after the day or never where it is not. */
    private List<ScriptedCommitment.Turn> turns(Manner manner, int announced, int due, int done) {
        int told;
        if (chance.hits(manner.candour())) {
            told = due + Math.max(1, (announced - due) / chance.between(3, 8));
        } else if (chance.hits(0.6)) {
            told = due - chance.between(1, 4);
        } else {
            return List.of();
        }
        boolean over = told <= done || told < 1;
        return over ? List.of() : List.of(turn(manner, told, due, done));
    }

    private ScriptedCommitment.Turn turn(Manner manner, int told, int due, int done) {
        int newDue = Math.min(done + chance.between(-2, 3), Math.min(told, due) - 1);
        boolean otherSideAsked = chance.hits(0.12) && told > due;
        Side asked = otherSideAsked ? manner.side().other() : manner.side();
        String reason = otherSideAsked ? "The scope was changed" : chance.oneOf(CAUSES);
        return new ScriptedCommitment.Turn(told, newDue, asked, reason);
    }

    private List<ScriptedCommitment.Report> reports(Manner manner, int announced, int due, int done) {
        List<ScriptedCommitment.Report> reports = new ArrayList<>();
        if (announced - due < 28 || !chance.hits(0.5)) {
            return reports;
        }
        for (int ago = announced - 14; ago > Math.max(Math.max(due, done), 0); ago -= 14) {
            boolean endangered = done < due && ago - due < 21;
            Status word = endangered && chance.hits(manner.candour()) ? Status.AT_RISK : Status.ON_TRACK;
            reports.add(new ScriptedCommitment.Report(ago, word, null));
        }
        return reports;
    }
}
