package org.rapport.trust.jpa;

import java.sql.SQLException;

/** What a broken statement becomes: nobody can help it, the transaction is lost. */
final class Failed {
    private Failed() {}

    static IllegalStateException reading(String what, SQLException cause) {
        return new IllegalStateException("cannot read " + what, cause);
    }

    static IllegalStateException writing(String what, SQLException cause) {
        return new IllegalStateException("cannot write " + what, cause);
    }
}
