package org.rapport.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A list that is narrowed, sorted, counted and cut in the database, by conditions of which some may not be asked for. */
public final class NarrowedList {
    private final String counted;
    private final StringBuilder where;
    private final Map<String, Object> values = new HashMap<>();

    /** All rows of a FROM clause without conditions; {@code counted} is the variable of the rows. */
    public NarrowedList(String from, String counted) {
        this.where = new StringBuilder(" FROM ").append(from).append(" WHERE 1 = 1");
        this.counted = counted;
    }

    /** The pattern of what holds a text somewhere, in any letter case; null where no text is asked for. */
    public static String holding(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
    }

    public void narrow(String condition) {
        where.append(" AND ").append(condition);
    }

    /** Narrows by a condition on a named value, unless the value is null. */
    public void narrow(String condition, String name, Object value) {
        if (value != null) {
            narrow(condition);
            values.put(name, value);
        }
    }

    /** One page; {@code select} and {@code order} are the clauses with their keywords. */
    public <T> Page<T> read(EntityManager em, String select, Class<T> type, String order, int first, int size) {
        TypedQuery<T> rows = em.createQuery(select + where + " " + order, type);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(" + counted + ")" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(first).setMaxResults(size).getResultList(), count.getSingleResult(), first, size);
    }
}
