package org.rapport.shared;

/** What became of a fact that another system told: taken (new, or adding to what was known), known already, or refused. */
public record Intake(Taken taken, RuleViolation refusal) {
    /** What taking a fact over did. */
    public enum Taken {
        NEW,
        ADDED_TO,
        UNCHANGED
    }

    public static Intake of(Taken taken) {
        return new Intake(taken, null);
    }

    public static Intake refused(RuleViolation refusal) {
        return new Intake(null, refusal);
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /** Whether there is something to write down. */
    public boolean isNews() {
        return taken == Taken.NEW || taken == Taken.ADDED_TO;
    }
}
