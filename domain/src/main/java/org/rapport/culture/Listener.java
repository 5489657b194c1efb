package org.rapport.culture;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Somebody who can be told by mail, a user or a contact.
 *
 * @param place why this person is to know
 */
public record Listener(UUID id, String name, Side side, Place place) implements Serializable {
    /** What a person is to the relationship. */
    public enum Place {
        MANAGER,
        SPONSOR,
        CONTACT
    }
}
