package org.rapport.dealing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.dealing.ChangeKind;
import org.rapport.dealing.ChangeNotice;
import org.rapport.dealing.ChangeNotices;
import org.rapport.identity.Reach;

/** Changes in the database. */
@ApplicationScoped
class JpaChangeNotices implements ChangeNotices {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ChangeNotice change) {
        em.persist(change);
    }

    @Override
    public Optional<ChangeNotice> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(ChangeNotice.class, known));
    }

    @Override
    public List<ChangeNotice> withReferences(UUID partner, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT c FROM ChangeNotice c"
                                        + " WHERE c.partner = :partner AND c.reference IN :references",
                                ChangeNotice.class)
                        .setParameter("partner", partner)
                        .setParameter("references", references)
                        .getResultList();
    }

    @Override
    public List<ChangeNotice> ofPartner(UUID partner) {
        return em.createQuery(
                        "SELECT c FROM ChangeNotice c WHERE c.partner = :partner ORDER BY c.effectiveOn DESC, c.id",
                        ChangeNotice.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public List<ChangeNotice> ofTerms(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return partners.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "SELECT c FROM ChangeNotice c WHERE c.partner IN :partners AND c.kind = :kind"
                                        + " AND (c.effectiveOn >= :from OR c.announcedOn >= :from)",
                                ChangeNotice.class)
                        .setParameter("partners", partners)
                        .setParameter("kind", ChangeKind.TERMS)
                        .setParameter("from", from)
                        .getResultList()
                        .stream()
                        .filter(one -> !one.toldOrFelt().isBefore(from)
                                && !one.toldOrFelt().isAfter(until))
                        .toList();
    }

    @Override
    public List<ChangeNotice> ahead(Reach reach, LocalDate from, LocalDate until) {
        String only = reach.onlyPartner().isPresent() ? " AND c.partner = :only" : "";
        TypedQuery<ChangeNotice> query = em.createQuery(
                "SELECT c FROM ChangeNotice c WHERE c.effectiveOn BETWEEN :from AND :until AND c.consentedOn IS NULL"
                        + only + " ORDER BY c.effectiveOn, c.id",
                ChangeNotice.class);
        reach.onlyPartner().ifPresent(partner -> query.setParameter("only", partner));
        return query.setParameter("from", from).setParameter("until", until).getResultList();
    }
}
