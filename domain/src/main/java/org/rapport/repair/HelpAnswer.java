package org.rapport.repair;

/** What a side answers when it is asked for help. */
public enum HelpAnswer {
    ACCEPTED,
    DECLINED,
    /** Not this, but something else. */
    PROPOSED
}
