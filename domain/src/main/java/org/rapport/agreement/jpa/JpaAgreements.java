package org.rapport.agreement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementDocument;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.Agreements;
import org.rapport.agreement.DocumentRow;
import org.rapport.agreement.Renewal;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** Agreements in the database. */
@ApplicationScoped
class JpaAgreements implements Agreements {
    private static final String DOCUMENTS = """
            SELECT NEW org.rapport.agreement.DocumentRow(
                d.id, d.agreement, a.reference, d.partner, d.name, d.mediaType, d.size, d.attachedBy, d.attachedAt)
            FROM AgreementDocument d JOIN Agreement a ON a.id = d.agreement
            """;
    private static final Map<String, String> SORTS = Map.of(
            "reference", "a.reference",
            "title", "a.title",
            "kind", "a.kind",
            "partner", "p.name",
            "validFrom", "a.validFrom",
            "endsOn", "a.validUntil");

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Agreement agreement) {
        em.persist(agreement);
    }

    @Override
    public Optional<Agreement> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Agreement.class, known));
    }

    @Override
    public Optional<Agreement> withReference(UUID partner, String reference) {
        return em.createQuery(
                        "SELECT a FROM Agreement a WHERE a.partner = :partner AND a.reference = :reference",
                        Agreement.class)
                .setParameter("partner", partner)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<Agreement> page(Reach reach, AgreementQuery query) {
        Map<String, Object> values = new HashMap<>();
        String from = " FROM Agreement a JOIN Partner p ON p.id = a.partner" + where(reach, query, values);
        String order =
                SORTS.getOrDefault(query.sort(), "a.validUntil") + (query.descending() ? " DESC" : "") + ", a.id";
        TypedQuery<Agreement> rows =
                withParts(em.createQuery("SELECT a" + from + " ORDER BY " + order, Agreement.class));
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(a)" + from, Long.class);
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

    private static String where(Reach reach, AgreementQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        restrict(where, values, "a.partner = :only", "only", reach.onlyPartner().orElse(null));
        restrict(where, values, "a.partner = :partner", "partner", query.partner());
        restrict(where, values, "a.kind = :kind", "kind", query.kind());
        if (query.text() != null && !query.text().isBlank()) {
            String text = "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%";
            restrict(where, values, "(LOWER(a.reference) LIKE :text OR LOWER(a.title) LIKE :text)", "text", text);
        }
        return where.toString();
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    // Versions and renewals of all rows in one query each, whatever the number of rows.
    private static TypedQuery<Agreement> withParts(TypedQuery<Agreement> query) {
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.versions")
                .setHint("eclipselink.batch", "a.renewals");
    }

    @Override
    public List<Agreement> goingOn(Reach reach, LocalDate day) {
        String only = reach.onlyPartner().isPresent() ? " AND a.partner = :only" : "";
        TypedQuery<Agreement> query = withParts(em.createQuery(
                "SELECT a FROM Agreement a WHERE a.noticeGivenOn IS NULL AND (a.validUntil >= :day OR a.renewal = :tacit)"
                        + only,
                Agreement.class));
        reach.onlyPartner().ifPresent(partner -> query.setParameter("only", partner));
        return query.setParameter("day", day)
                .setParameter("tacit", Renewal.TACIT)
                .getResultList();
    }

    @Override
    public List<Agreement> tacitlyRenewed(LocalDate day, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM Agreement a WHERE a.partner IN :partners AND a.validUntil < :day"
                                        + " AND a.renewal = :tacit AND a.noticeGivenOn IS NULL",
                                Agreement.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .setParameter("tacit", Renewal.TACIT)
                        .getResultList();
    }

    @Override
    public Set<UUID> boundDuring(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return ofPartners(partners).stream()
                .filter(agreement -> agreement.isBinding(from, until))
                .map(Agreement::partner)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Agreement> ofPartner(UUID partner) {
        return ofPartners(List.of(partner));
    }

    @Override
    public List<Agreement> ofPartners(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : withParts(em.createQuery("SELECT a FROM Agreement a WHERE a.partner IN :partners", Agreement.class))
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public void add(AgreementDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<AgreementDocument> document(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(AgreementDocument.class, known));
    }

    @Override
    public List<DocumentRow> documents(UUID agreement) {
        return em.createQuery(DOCUMENTS + " WHERE d.agreement = :id ORDER BY d.attachedAt DESC", DocumentRow.class)
                .setParameter("id", agreement)
                .getResultList();
    }

    @Override
    public List<DocumentRow> documentsOfPartner(UUID partner) {
        return em.createQuery(DOCUMENTS + " WHERE d.partner = :id ORDER BY d.attachedAt DESC", DocumentRow.class)
                .setParameter("id", partner)
                .getResultList();
    }
}
