package org.rapport.batch.mail;

import java.io.Serial;

/** A mail did not leave the house: it was refused, or nobody could be reached. */
class PostRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    PostRefused(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
