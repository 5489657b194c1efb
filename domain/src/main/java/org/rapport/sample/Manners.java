package org.rapport.sample;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.List;

/** How both sides of each relationship of the script behave, by the code of the partner. */
final class Manners {
    private Manners() {}

    /** Ours, then theirs; nobody's where the two have not dealt with each other yet. */
    static List<Manner> of(String code) {
        return switch (code) {
            case "GLOBAL-LOGISTICS" -> List.of(dealing(US, 0.85), dealing(PARTNER, 0.9));
            case "HANBIT" -> List.of(dealing(US, 0.78), dealing(PARTNER, 0.96));
            case "SAHYADRI" -> List.of(dealing(US, 0.86), dealing(PARTNER, 0.74));
            default ->
                Cast.roles().stream()
                        .filter(role ->
                                role.code().equals(code) && role.theirs().dealing() >= 0)
                        .findFirst()
                        .map(role -> List.of(role.ours(), role.theirs()))
                        .orElse(List.of());
        };
    }

    private static Manner dealing(org.rapport.shared.Side side, double dealing) {
        return new Manner(side, 0, 0, 0, 0, dealing);
    }
}
