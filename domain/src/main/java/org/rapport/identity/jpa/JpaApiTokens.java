package org.rapport.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.ApiToken;
import org.rapport.identity.ApiTokens;
import org.rapport.identity.User;

/** Tokens in the database, found by the digest of their secret. */
@ApplicationScoped
class JpaApiTokens implements ApiTokens {
    private static final String OWNER = """
            SELECT u FROM User u, ApiToken t
            WHERE t.user = u.id AND t.digest = :digest AND t.revokedAt IS NULL AND u.active = TRUE
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ApiToken token) {
        em.persist(token);
    }

    @Override
    public Optional<ApiToken> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(ApiToken.class, known));
    }

    @Override
    public List<ApiToken> ofUser(UUID user) {
        return em.createQuery("SELECT t FROM ApiToken t WHERE t.user = :user ORDER BY t.issuedAt DESC", ApiToken.class)
                .setParameter("user", user)
                .getResultList();
    }

    @Override
    public Optional<User> userOf(String secret) {
        return em.createQuery(OWNER, User.class)
                .setParameter("digest", ApiToken.digestOf(secret))
                .getResultStream()
                .findFirst();
    }
}
