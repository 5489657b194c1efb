package org.rapport.sample;

import java.util.ArrayList;
import java.util.List;

/** What both sides did besides promising, as a system for visits would report it. */
final class Dealings {
    private final Chance chance;
    private final List<ScriptedEvidence> lines = new ArrayList<>();

    Dealings(Chance chance) {
        this.chance = chance;
    }

    List<ScriptedEvidence> of(Manner manner, int cadenceDays) {
        checkIns(manner, cadenceDays);
        visits(manner);
        return lines;
    }

    private void checkIns(Manner manner, int cadence) {
        for (int ago = Promises.SPAN - cadence; ago > 0; ago -= 30) {
            boolean held = chance.hits(0.6 + 0.4 * manner.dealing());
            add(
                    manner,
                    "CHECKIN_OR_SILENCE",
                    "OPENNESS",
                    ago,
                    held ? 1 : 0.5,
                    0.5,
                    held ? "Check-ins held as agreed" : "A check-in was missed: silence of two cadences");
        }
    }

    private void visits(Manner manner) {
        for (int ago = Promises.SPAN - 40; ago > 0; ago -= 90) {
            if (chance.hits(manner.dealing())) {
                add(manner, "SITE_VISIT", "CARE", ago, 1, 0.75, "Site visited, line and quality staff met");
                add(manner, "EXEC_ENGAGEMENT", "ALIGNMENT", ago - 5, 1, 0.5, "The sponsors met as agreed");
            }
        }
    }

    private void add(Manner by, String kind, String dimension, int ago, double value, double weight, String note) {
        if (ago > 0) {
            lines.add(new ScriptedEvidence(by.side(), kind, dimension, ago, value, weight, false, note));
        }
    }
}
