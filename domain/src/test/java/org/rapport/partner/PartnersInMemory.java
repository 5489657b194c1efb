package org.rapport.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** Partners without a database. */
public class PartnersInMemory implements Partners {
    private final List<Partner> partners = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    @Override
    public void add(Partner partner) {
        partners.add(partner);
    }

    @Override
    public Optional<Partner> withId(UUID id) {
        return partners.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Partner> withIds(Collection<UUID> ids) {
        return partners.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Optional<Partner> withCode(String code) {
        return partners.stream()
                .filter(one -> one.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    @Override
    public Page<PartnerRow> page(Reach reach, PartnerQuery query) {
        List<PartnerRow> rows = partners.stream()
                .filter(one -> reach.covers(one.id()))
                .filter(one -> query.text() == null
                        || one.name()
                                .toLowerCase(Locale.ROOT)
                                .contains(query.text().toLowerCase(Locale.ROOT)))
                .map(PartnersInMemory::row)
                .toList();
        return new Page<>(rows, rows.size(), query.first(), query.size());
    }

    @Override
    public Map<UUID, PartnerRow> rows(Collection<UUID> ids) {
        return partners.stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toMap(Partner::id, PartnersInMemory::row));
    }

    @Override
    public Map<String, UUID> idsOf(Collection<String> codes) {
        return partners.stream()
                .filter(one -> codes.contains(one.code()))
                .collect(Collectors.toMap(one -> one.code().toLowerCase(Locale.ROOT), Partner::id));
    }

    @Override
    public List<UUID> activeIds() {
        return partners.stream().filter(Partner::isActive).map(Partner::id).toList();
    }

    @Override
    public List<UUID> runBy(UUID colleague) {
        return partners.stream()
                .filter(Partner::isActive)
                .filter(one -> colleague.equals(one.manager()) || colleague.equals(one.ourSponsor()))
                .map(Partner::id)
                .toList();
    }

    @Override
    public void add(Contact contact) {
        contacts.add(contact);
    }

    @Override
    public void remove(Contact contact) {
        contacts.remove(contact);
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return contacts.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Contact> people(Collection<UUID> partners) {
        return contacts.stream().filter(one -> partners.contains(one.partner())).toList();
    }

    @Override
    public List<ContactRow> contacts(UUID partner) {
        return contacts.stream()
                .filter(one -> one.partner().equals(partner))
                .map(ContactRow::of)
                .toList();
    }

    private static PartnerRow row(Partner one) {
        return new PartnerRow(
                one.id(),
                one.code(),
                one.name(),
                one.country(),
                one.kind(),
                one.manager(),
                one.cadenceDays(),
                one.stage(),
                one.isActive());
    }
}
