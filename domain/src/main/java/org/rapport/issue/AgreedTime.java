package org.rapport.issue;

import java.io.Serializable;

/** Within how many days worked by both sides an issue is to be acknowledged, and resolved; each from the day it is told. */
public record AgreedTime(int acknowledgeDays, int resolveDays) implements Serializable {
    static final int LONGEST = 250;

    public AgreedTime {
        if (acknowledgeDays < 1 || acknowledgeDays > LONGEST) {
            throw new AgreedTimeOutOfRange("acknowledgeDays", acknowledgeDays);
        }
        if (resolveDays < acknowledgeDays || resolveDays > LONGEST) {
            throw new AgreedTimeOutOfRange("resolveDays", resolveDays);
        }
    }
}
