package org.rapport.repair;

import java.util.Collection;
import java.util.Map;

/** What an account of a violation is credited with: how whole it was, and how soon each part was given. */
public final class Apology {
    private static final int IN_TIME = 2;
    private static final double HALF = 7;

    private Apology() {}

    /** Share of the six parts that were given, by their weight, 0..1. */
    public static double completeness(Collection<AccountPart> given) {
        return given.stream().distinct().mapToDouble(AccountPart::weight).sum();
    }

    /** 1 up to two days after the detection, then half after each further week. */
    public static double timeliness(long days) {
        return days <= IN_TIME ? 1 : Math.pow(2, -(days - IN_TIME) / HALF);
    }

    /** Credit of parts by the days after the detection on which each was given, 0..1. */
    public static double credit(Map<AccountPart, Long> given) {
        return given.entrySet().stream()
                .mapToDouble(one -> one.getKey().weight() * timeliness(one.getValue()))
                .sum();
    }
}
