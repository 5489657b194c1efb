package org.rapport.batch.mail;

import java.io.Serial;

/** A mail did not leave the house: it was refused, or nobody could be reached. */
class PostRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    PostRefused(Throwable cause) {
        this(cause.getMessage(), cause, false);
    }

    private PostRefused(String why, Throwable cause, boolean permanent) {
        super(why, cause);
        this.permanent = permanent;
    }

    /** The recipient's address is refused, today and tomorrow. */
    static PostRefused forGood(String why, Throwable cause) {
        return new PostRefused(why, cause, true);
    }

    boolean isPermanent() {
        return permanent;
    }
}
