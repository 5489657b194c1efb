package org.rapport.imports;

/** What can be wrong with a row; the words for it are in {@code words.properties} under the same names. */
public enum Trouble {
    ROW_RAGGED,
    CELL_MISSING,
    NO_DAY_ANYWHERE,
    TEXT_TOO_LONG,
    TEXT_NOT_PRINTABLE,
    DAY_UNREADABLE,
    DAY_OUT_OF_REACH,
    NUMBER_UNREADABLE,
    NUMBER_OUT_OF_RANGE,
    CHOICE_UNKNOWN,
    FLAG_UNREADABLE,
    CODE_EMPTY,
    PARTNER_UNKNOWN,
    ANNOUNCED_IN_FUTURE,
    PROMISE_BEFORE_ANNOUNCEMENT,
    FULFILLED_IN_FUTURE,
    FULFILLED_BEFORE_ANNOUNCEMENT,
    ANNOUNCED_AFTER_FULFILMENT,
    OCCURRED_IN_FUTURE,
    RECORDED_IN_FUTURE,
    ROWS_CONTRADICT,
    CODE_REPEATED,
    SAME_DAY_PROMISED,
    GROUP_REFUSED,
    KEPT_OTHERWISE,
    RULE_BROKEN,
    OFF_SCALE,
    /** Pointed out only. */
    RECORDED_BEFORE_FULFILMENT(false),
    FULFILLED_YEARS_EARLY(false),
    FULFILLED_YEARS_LATE(false),
    PROMISED_YEARS_AHEAD(false),
    COLUMN_NOT_KNOWN(false);

    private final boolean refuses;

    Trouble() {
        this(true);
    }

    Trouble(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether the row is not taken because of it; else it is only pointed out. */
    public boolean refuses() {
        return refuses;
    }
}
