package org.rapport.culture.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rapport.culture.Accountables;
import org.rapport.shared.Side;

/** Who answers for commitments, read from their table. */
@ApplicationScoped
class JpaAccountables implements Accountables {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public Map<UUID, String> ofOurs(Collection<UUID> partners) {
        Map<UUID, String> names = new HashMap<>();
        em.createQuery(
                        "SELECT c.id, c.accountable FROM Commitment c"
                                + " WHERE c.partner IN :partners AND c.promisor = :side AND c.accountable IS NOT NULL",
                        Object[].class)
                .setParameter("partners", partners)
                .setParameter("side", Side.US)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
