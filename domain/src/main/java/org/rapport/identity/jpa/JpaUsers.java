package org.rapport.identity.jpa;

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
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.shared.Page;

/** Users in the database. */
@ApplicationScoped
class JpaUsers implements Users {
    private static final Map<String, String> SORTS =
            Map.of("name", "u.name", "login", "u.login", "role", "u.role", "email", "u.email");
    private static final String MATCHING =
            " FROM User u WHERE LOWER(u.login) LIKE :text OR LOWER(u.name) LIKE :text OR LOWER(u.email) LIKE :text";

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(User user) {
        em.persist(user);
        em.flush();
    }

    @Override
    public Optional<User> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(User.class, known));
    }

    @Override
    public Optional<User> withLogin(String login) {
        return em.createQuery("SELECT u FROM User u WHERE u.login = :login", User.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> languages() {
        return em.createQuery("SELECT DISTINCT u.language FROM User u WHERE u.active = TRUE", String.class)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("SELECT u.id FROM User u WHERE u.passwordHash IS NOT NULL", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public long activeAdministrators() {
        return em.createQuery(
                        "SELECT COUNT(u) FROM User u WHERE u.active = TRUE AND u.passwordHash IS NOT NULL AND u.role = :role",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("SELECT u FROM User u WHERE u.id IN :ids", User.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(user -> names.put(user.id(), user.name()));
        }
        return names;
    }

    @Override
    public List<User> colleagues() {
        return em.createQuery(
                        "SELECT u FROM User u WHERE u.active = TRUE AND u.partner IS NULL AND u.passwordHash IS NOT NULL ORDER BY u.name",
                        User.class)
                .getResultList();
    }

    @Override
    public List<User> guestsOf(UUID partner) {
        return em.createQuery(
                        "SELECT u FROM User u WHERE u.active = TRUE AND u.partner = :partner ORDER BY u.name",
                        User.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public Page<User> page(String text, String sort, boolean descending, int first, int size) {
        String pattern = "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) + "%";
        String order = SORTS.getOrDefault(sort, "u.name") + (descending ? " DESC" : "") + ", u.id";
        TypedQuery<User> rows = em.createQuery("SELECT u" + MATCHING + " ORDER BY " + order, User.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(u)" + MATCHING, Long.class);
        return new Page<>(
                rows.setParameter("text", pattern)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList(),
                count.setParameter("text", pattern).getSingleResult(),
                first,
                size);
    }
}
