package org.rapport.partner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.partner.Contact;
import org.rapport.partner.ContactRow;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.Page;

/** Partners in the database. */
@ApplicationScoped
class JpaPartners implements Partners {
    private static final String ROW = """
            SELECT NEW org.rapport.partner.PartnerRow(
                p.id, p.code, p.name, p.country, p.kind, p.manager, p.cadenceDays, p.stage, p.active)
            FROM Partner p
            """;
    private static final String CONTACTS = """
            SELECT NEW org.rapport.partner.ContactRow(
                c.id, c.partner, c.side, c.name, c.title, c.email, c.phone, c.language, c.sponsor)
            FROM Contact c WHERE c.partner = :partner ORDER BY c.side DESC, c.name, c.id
            """;
    private static final Map<String, String> SORTS =
            Map.of("code", "p.code", "name", "p.name", "country", "p.country", "kind", "p.kind", "stage", "p.stage");

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Partner partner) {
        em.persist(partner);
        em.flush();
    }

    @Override
    public Optional<Partner> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Partner.class, known));
    }

    @Override
    public List<Partner> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT p FROM Partner p WHERE p.id IN :ids", Partner.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<Partner> withCode(String code) {
        return em.createQuery("SELECT p FROM Partner p WHERE p.code = :code", Partner.class)
                .setParameter("code", code.strip())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<PartnerRow> page(Reach reach, PartnerQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(reach, query, values);
        String order = SORTS.getOrDefault(query.sort(), "p.name") + (query.descending() ? " DESC" : "") + ", p.id";
        TypedQuery<PartnerRow> rows = em.createQuery(ROW + where + " ORDER BY " + order, PartnerRow.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(p) FROM Partner p" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(query.first()).setMaxResults(query.size()).getResultList(),
                count.getSingleResult(),
                query.first(),
                query.size());
    }

    private static String where(Reach reach, PartnerQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        reach.onlyPartner().ifPresent(only -> restrict(where, values, "p.id = :only", "only", only));
        if (query.text() != null && !query.text().isBlank()) {
            String text = "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%";
            restrict(where, values, "(LOWER(p.code) LIKE :text OR LOWER(p.name) LIKE :text)", "text", text);
        }
        restrict(where, values, "p.kind = :kind", "kind", query.kind());
        restrict(where, values, "p.manager = :manager", "manager", query.manager());
        restrict(where, values, "p.active = :active", "active", query.active());
        return where.toString();
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    @Override
    public Map<UUID, PartnerRow> rows(Collection<UUID> ids) {
        Map<UUID, PartnerRow> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(ROW + " WHERE p.id IN :ids", PartnerRow.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    @Override
    public Map<String, UUID> idsOf(Collection<String> codes) {
        Map<String, UUID> ids = new HashMap<>();
        if (!codes.isEmpty()) {
            em.createQuery("SELECT p.code, p.id FROM Partner p WHERE p.code IN :codes", Object[].class)
                    .setParameter("codes", codes)
                    .getResultList()
                    .forEach(row -> ids.put(((String) row[0]).toLowerCase(Locale.ROOT), (UUID) row[1]));
        }
        return ids;
    }

    @Override
    public List<UUID> activeIds() {
        return em.createQuery("SELECT p.id FROM Partner p WHERE p.active = TRUE ORDER BY p.id", UUID.class)
                .getResultList();
    }

    @Override
    public List<UUID> runBy(UUID colleague) {
        return em.createQuery(
                        "SELECT p.id FROM Partner p WHERE p.active = TRUE"
                                + " AND (p.manager = :colleague OR p.ourSponsor = :colleague) ORDER BY p.id",
                        UUID.class)
                .setParameter("colleague", colleague)
                .getResultList();
    }

    @Override
    public void add(Contact contact) {
        em.persist(contact);
    }

    @Override
    public void remove(Contact contact) {
        em.remove(contact);
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Contact.class, known));
    }

    @Override
    public List<Contact> people(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery("SELECT c FROM Contact c WHERE c.partner IN :partners ORDER BY c.id", Contact.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public List<ContactRow> contacts(UUID partner) {
        return em.createQuery(CONTACTS, ContactRow.class)
                .setParameter("partner", partner)
                .getResultList();
    }
}
