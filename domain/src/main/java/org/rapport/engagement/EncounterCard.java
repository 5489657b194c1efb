package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.partner.ContactRow;
import org.rapport.shared.Side;

/**
 * An encounter as its own page shows it.
 *
 * @param ahead whether it can still be moved or called off
 * @param open whether its outcome is still to be written down, or it is missed so far
 */
public record EncounterCard(
        EncounterRow row,
        String agenda,
        String notes,
        LocalDate agreedOn,
        LocalDate recordedOn,
        boolean managementMet,
        boolean lineMet,
        boolean qualityMet,
        boolean weCame,
        boolean theyCame,
        List<PersonRow> people,
        List<ActionRow> actions,
        List<ConcernRow> concerns,
        List<TopicRow> topics,
        boolean ahead,
        boolean open)
        implements Serializable {

    /** Somebody invited or met; {@code metOn} is null for somebody who was not there. */
    public record PersonRow(UUID contact, Side side, String name, String language, String title, LocalDate metOn)
            implements Serializable {}

    /** What worries a side, and the answer, or null. */
    public record ConcernRow(UUID id, Side side, String raised, String answer, LocalDate answeredOn)
            implements Serializable {}

    /** Where a side is going. */
    public record TopicRow(UUID id, Side side, String topic, LocalDate sharedOn) implements Serializable {}

    static EncounterCard of(Encounter one, EncounterRow row, List<ContactRow> contacts, LocalDate today) {
        boolean planned = one.status() == EncounterStatus.PLANNED;
        boolean missed = one.status() == EncounterStatus.MISSED;
        boolean passed = !one.plannedDay().isAfter(today);
        return new EncounterCard(
                row,
                one.agenda(),
                one.notes(),
                one.agreedOn(),
                one.recordedOn(),
                one.managementMet(),
                one.lineMet(),
                one.qualityMet(),
                one.weCame(),
                one.theyCame(),
                people(one, contacts),
                one.actions().stream().map(ActionRow::of).toList(),
                one.concerns().stream()
                        .map(c -> new ConcernRow(c.id(), c.side(), c.raised(), c.answer(), c.answeredOn()))
                        .toList(),
                one.topics().stream()
                        .map(t -> new TopicRow(t.id(), t.side(), t.topic(), t.sharedOn()))
                        .toList(),
                planned && !one.plannedDay().isBefore(today),
                missed || planned && passed);
    }

    private static List<PersonRow> people(Encounter one, List<ContactRow> contacts) {
        Map<UUID, ContactRow> known = contacts.stream().collect(Collectors.toMap(ContactRow::id, Function.identity()));
        return one.people().stream()
                .filter(person -> known.containsKey(person.contact()))
                .map(person -> row(known.get(person.contact()), person.metOn()))
                .sorted(Comparator.comparing(PersonRow::side).thenComparing(PersonRow::name))
                .toList();
    }

    private static PersonRow row(ContactRow contact, LocalDate metOn) {
        return new PersonRow(contact.id(), contact.side(), contact.name(), contact.language(), contact.title(), metOn);
    }
}
