package org.rapport.trust;

/** How fast good news, bad news and deceptions are forgotten; bad news outlives good news, deception both. */
public record HalfLives(Forgetting positive, Forgetting negative, Forgetting deception) {
    /** From three half-lives in days. */
    public static HalfLives ofDays(double positive, double negative, double deception) {
        return new HalfLives(new Forgetting(positive), new Forgetting(negative), new Forgetting(deception));
    }

    /** Share of the good part that is left after some days. */
    public double good(double days) {
        return positive.after(days);
    }

    /** Share of the bad part that is left after some days. */
    public double bad(double days, boolean deceptive) {
        return (deceptive ? deception : negative).after(days);
    }
}
