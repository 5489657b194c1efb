package org.rapport.identity;

import static org.rapport.identity.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a user is in the enterprise, or that the user belongs to a partner; each role is a set of permissions. */
public enum Role {
    MANAGER(
            READ,
            READ_PORTFOLIO,
            EDIT_PARTNERS,
            EDIT_AGREEMENTS,
            CONFIRM,
            PROMISE,
            RECORD_FOR_BOTH,
            RECORD_EVIDENCE,
            ENGAGE,
            RECORD_DEALINGS,
            RAISE_ISSUES,
            MEND_TRUST,
            SET_GOALS,
            ANSWER_REVIEWS,
            RUN_REVIEWS,
            ANSWER_PULSES,
            RUN_PULSES,
            REPLY,
            EDIT_CALENDARS,
            IMPORT,
            READ_NIGHTS,
            SUBSCRIBE),
    REVIEWER(
            READ,
            READ_PORTFOLIO,
            PROMISE,
            RECORD_FOR_BOTH,
            ENGAGE,
            RECORD_DEALINGS,
            RAISE_ISSUES,
            MEND_TRUST,
            ANSWER_REVIEWS,
            ANSWER_PULSES,
            SUBSCRIBE),
    EXECUTIVE(
            READ,
            READ_PORTFOLIO,
            APPROVE,
            CONFIRM,
            ENGAGE,
            RAISE_ISSUES,
            MEND_TRUST,
            REAFFIRM,
            ANSWER_REVIEWS,
            ANSWER_PULSES,
            REPLY,
            READ_NIGHTS,
            SUBSCRIBE),
    ADMINISTRATOR(EnumSet.allOf(Permission.class)),
    AUDITOR(READ, READ_PORTFOLIO, READ_NIGHTS, READ_OUTBOX, READ_AUDIT),
    GUEST(READ, CONFIRM, PROMISE, RAISE_ISSUES, MEND_TRUST, REAFFIRM, SET_GOALS, ANSWER_REVIEWS, REPLY);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        this(EnumSet.of(first, more));
    }

    Role(Set<Permission> permissions) {
        this.permissions = EnumSet.copyOf(permissions);
        this.permissions.add(ANYONE);
    }

    /** Whether users of this role hold the permission. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
