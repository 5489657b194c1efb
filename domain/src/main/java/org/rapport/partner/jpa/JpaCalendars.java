package org.rapport.partner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.CalendarDay;
import org.rapport.partner.CalendarDays;
import org.rapport.partner.CalendarRow;

/** Our own calendars in the database. */
@ApplicationScoped
class JpaCalendars implements CalendarDays {
    private static final String ROW = """
            SELECT NEW org.rapport.partner.CalendarRow(
                d.id, d.country, d.partner, d.day, d.kind, d.name, d.source, d.estimated, d.wholeYear)
            FROM CalendarDay d
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public void add(CalendarDay day) {
        em.persist(day);
    }

    @Override
    public void remove(CalendarDay day) {
        em.remove(day);
    }

    @Override
    public Optional<CalendarDay> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(CalendarDay.class, known));
    }

    @Override
    public List<CalendarRow> rows(Collection<String> countries, Collection<UUID> partners) {
        List<CalendarRow> rows = new ArrayList<>();
        rows.addAll(among("d.country", countries));
        rows.addAll(among("d.partner", partners));
        return rows;
    }

    private List<CalendarRow> among(String owner, Collection<?> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROW + " WHERE " + owner + " IN :owners ORDER BY d.day, d.name", CalendarRow.class)
                .setParameter("owners", owners)
                .getResultList();
    }

    @Override
    public List<CalendarDay> between(String country, UUID partner, LocalDate from, LocalDate until) {
        String owner = partner == null ? "d.country = :owner" : "d.partner = :owner";
        TypedQuery<CalendarDay> query = em.createQuery(
                "SELECT d FROM CalendarDay d WHERE " + owner
                        + " AND d.day BETWEEN :from AND :until ORDER BY d.day, d.name",
                CalendarDay.class);
        query.setParameter("owner", partner == null ? country : partner);
        return query.setParameter("from", from).setParameter("until", until).getResultList();
    }

    @Override
    public List<String> countries() {
        return em.createQuery(
                        "SELECT DISTINCT d.country FROM CalendarDay d WHERE d.country IS NOT NULL ORDER BY d.country",
                        String.class)
                .getResultList();
    }

    @Override
    public boolean takeOver(String edition) {
        return em.createNativeQuery("INSERT IGNORE INTO calendar_edition (name, taken_at) VALUES (?, ?)")
                        .setParameter(1, edition)
                        .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
