package org.rapport.culture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is to be told early about a promise that will not hold.
 *
 * @param dueOn the new day
 * @param reasons why, in words that the other side may read
 * @param help what would help, asked of the other side; may be empty
 * @param to whom it is written to: users and contacts
 */
public record NewTelling(LocalDate dueOn, String reasons, String help, List<UUID> to) implements Serializable {
    public NewTelling {
        to = List.copyOf(to);
    }
}
