package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day promised, and what the promisor's own record says of it.
 *
 * @param likely day by which half of such promises are done, null without a precedent
 * @param safe day by which 8 in 10 are done
 * @param n precedents
 * @param hopeful whether the promise is more optimistic than the record
 */
public record Due(LocalDate promised, LocalDate likely, LocalDate safe, long n, boolean hopeful)
        implements Serializable {
    public boolean foreseen() {
        return likely != null;
    }

    public boolean agrees() {
        return promised.equals(likely) && promised.equals(safe);
    }
}
