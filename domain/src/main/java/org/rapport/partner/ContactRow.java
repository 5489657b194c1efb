package org.rapport.partner;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.shared.Side;

/** A person as screens show one. */
public record ContactRow(
        UUID id,
        UUID partner,
        Side side,
        String name,
        String title,
        String email,
        String phone,
        String language,
        boolean sponsor)
        implements Serializable {
    static ContactRow of(Contact contact) {
        return new ContactRow(
                contact.id(),
                contact.partner(),
                contact.side(),
                contact.name(),
                contact.title(),
                contact.email(),
                contact.phone(),
                contact.language(),
                contact.sponsor());
    }
}
