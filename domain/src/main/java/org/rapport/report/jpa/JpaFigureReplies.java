package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.report.FigureReplies;
import org.rapport.report.FigureReply;

/** Replies to figures in the database. */
@ApplicationScoped
class JpaFigureReplies implements FigureReplies {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(FigureReply reply) {
        em.persist(reply);
    }

    @Override
    public Optional<FigureReply> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(FigureReply.class, known));
    }

    @Override
    public List<FigureReply> of(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM FigureReply r WHERE r.partner IN :partners"
                                        + " ORDER BY r.repliedOn DESC, r.id DESC",
                                FigureReply.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }
}
