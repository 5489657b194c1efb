package org.rapport.partner;

import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A person as another system knows one: side and name tell people of a partner apart; what that system does not know is
 * null and leaves what is known here.
 */
public record ContactFacts(
        UUID partner,
        Side side,
        String name,
        String title,
        String email,
        String phone,
        String language,
        Boolean sponsor) {
    /** All that is known of the person then; {@code before} is null for somebody new. */
    NewContact with(Contact before) {
        return before == null
                ? new NewContact(side, name, title, email, phone, language, Boolean.TRUE.equals(sponsor))
                : new NewContact(
                        side,
                        before.name(),
                        title == null ? before.title() : title,
                        email == null ? before.email() : email,
                        phone == null ? before.phone() : phone,
                        language == null ? before.language() : language,
                        sponsor == null ? before.sponsor() : sponsor);
    }

    boolean isAbout(Contact person) {
        return person.partner().equals(partner)
                && person.side() == side
                && person.name().equalsIgnoreCase(name.strip());
    }
}
