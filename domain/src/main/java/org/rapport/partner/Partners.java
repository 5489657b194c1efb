package org.rapport.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** Every partner, and the people of both sides. */
public interface Partners {
    void add(Partner partner);

    Optional<Partner> withId(UUID id);

    /** The partners with these ids, in no order; unknown ids are absent. */
    List<Partner> withIds(Collection<UUID> ids);

    /** The partner with this code, in whatever letter case. */
    Optional<Partner> withCode(String code);

    /** A page of the partners within reach. */
    Page<PartnerRow> page(Reach reach, PartnerQuery query);

    /** The partners with these ids; unknown ids are absent. */
    Map<UUID, PartnerRow> rows(Collection<UUID> ids);

    /** Ids of the partners with these codes, by code in lower case; unknown codes are absent. */
    Map<String, UUID> idsOf(Collection<String> codes);

    /** Ids of all active partners, in the order in which they were entered. */
    List<UUID> activeIds();

    /** Active partners that a colleague runs or sponsors. */
    List<UUID> runBy(UUID colleague);

    void add(Contact contact);

    void remove(Contact contact);

    Optional<Contact> contact(UUID id);

    /** The people of both sides of some partners. */
    List<Contact> people(Collection<UUID> partners);

    /** The people of both sides around one partner, ours first, by name. */
    List<ContactRow> contacts(UUID partner);
}
