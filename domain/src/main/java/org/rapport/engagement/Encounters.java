package org.rapport.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.Partner;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Every encounter of people of both sides. */
public interface Encounters {
    void add(Encounter encounter);

    Optional<Encounter> withId(UUID id);

    /** The encounter whose latest invitation this is. */
    Optional<Encounter> withInvitation(UUID invitation);

    /** The encounter where an action was agreed. */
    Optional<AgreedAction> action(UUID id);

    Optional<Concern> concern(UUID id);

    /** Encounters with a partner, of one kind unless null, that are not planned any more, newest first. */
    Page<Encounter> past(UUID partner, EncounterKind kind, int first, int size);

    /** Planned encounters with the partners between two days, both included, in their order. */
    List<Encounter> planned(Collection<UUID> partners, LocalDate from, LocalDate until);

    /** Encounters of any status with the partners between two days, both included, those called off left out. */
    List<Encounter> between(Collection<UUID> partners, LocalDate from, LocalDate until);

    /** Planned encounters with the partners whose day lies before the given one. */
    List<Encounter> passed(LocalDate day, Collection<UUID> partners);

    /** The newest encounters with a partner that were held or missed. */
    List<Encounter> newest(UUID partner, int atMost);

    /** All that is known of encounters with the partners, by partner; one without any is absent. One query. */
    Map<UUID, List<PastEncounter>> history(Collection<UUID> partners);

    /** Open actions of a side with the partners due up to a day, in the order of their days. */
    List<AgreedAction> openActions(Collection<UUID> partners, Side side, LocalDate dueUpTo);

    /** The last day on which each contact of a partner was met; those never met are absent. */
    Map<UUID, LocalDate> lastMet(UUID partner);

    /** The partners themselves; unknown ids are absent. One query. */
    Map<UUID, Partner> partners(Collection<UUID> ids);
}
