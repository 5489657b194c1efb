package org.rapport.e2e.support;

import java.time.LocalDate;
import java.util.List;

/** Nights that a program asks for and waits for. */
public final class Nights {
    private Nights() {}

    /** Asks for the night of the day; taken as soon as the server has put the night before away. */
    public static void start(Program program, LocalDate day) {
        Patience.await(
                "a night that may begin",
                () -> program.post("/nights?day=" + day, "").statusCode() == 202);
    }

    /** Whether the night of the day is complete, be it by an earlier run. */
    public static boolean isComplete(RunningRapport rapport, LocalDate day) {
        return !ends(rapport, day).isEmpty();
    }

    /** Runs the night of the day, and the missed ones before it, to its end, be it for the first time or again. */
    public static void run(RunningRapport rapport, Program program, LocalDate day) {
        List<String> before = ends(rapport, day);
        start(program, day);
        Patience.await("a complete night", () -> {
            List<String> now = ends(rapport, day);
            return !now.isEmpty() && !now.equals(before);
        });
    }

    private static List<String> ends(RunningRapport rapport, LocalDate day) {
        return Known.all(rapport, "SELECT ended_at FROM night_run WHERE day = ? AND status = 'COMPLETED'", day);
    }
}
