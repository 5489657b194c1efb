package org.rapport.night.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.night.NightRow;
import org.rapport.night.NightRun;
import org.rapport.night.NightStatus;
import org.rapport.night.NightStep;
import org.rapport.night.Nights;
import org.rapport.night.SkippedRecord;
import org.rapport.night.Step;
import org.rapport.shared.Page;

/** Nights in the database. */
@ApplicationScoped
class JpaNights implements Nights {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(NightRun run) {
        em.persist(run);
        em.flush();
    }

    @Override
    public Optional<NightRun> ofDay(LocalDate day) {
        return em
                .createQuery("SELECT n FROM NightRun n WHERE n.day = :day", NightRun.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public long upTo(LocalDate day) {
        return em.createQuery("SELECT COUNT(n) FROM NightRun n WHERE n.day <= :day", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public Optional<NightRun> running() {
        return em
                .createQuery("SELECT n FROM NightRun n WHERE n.status = :running ORDER BY n.day", NightRun.class)
                .setParameter("running", NightStatus.RUNNING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Past the entity and its version, which the server that runs the night is writing all the time. */
    @Override
    public boolean askToStop() {
        return em.createQuery("UPDATE NightRun n SET n.stopAsked = TRUE WHERE n.status = :running")
                        .setParameter("running", NightStatus.RUNNING)
                        .executeUpdate()
                > 0;
    }

    @Override
    public Optional<LocalDate> lastCompleted() {
        return Optional.ofNullable(
                em.createQuery("SELECT MAX(n.day) FROM NightRun n WHERE n.status = :completed", LocalDate.class)
                        .setParameter("completed", NightStatus.COMPLETED)
                        .getSingleResult());
    }

    @Override
    public Page<NightRow> page(int first, int size) {
        List<NightRun> runs = em.createQuery("SELECT n FROM NightRun n ORDER BY n.day DESC", NightRun.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total =
                em.createQuery("SELECT COUNT(n) FROM NightRun n", Long.class).getSingleResult();
        Map<UUID, Long> skipped = skips(runs);
        return new Page<>(
                runs.stream()
                        .map(run -> NightRow.of(run, skipped.getOrDefault(run.id(), 0L)))
                        .toList(),
                total,
                first,
                size);
    }

    private Map<UUID, Long> skips(List<NightRun> runs) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!runs.isEmpty()) {
            em.createQuery(
                            "SELECT s.run, COUNT(s) FROM SkippedRecord s WHERE s.run IN :runs GROUP BY s.run",
                            Object[].class)
                    .setParameter("runs", runs.stream().map(NightRun::id).toList())
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    @Override
    public List<NightStep> steps(UUID run) {
        return em
                .createQuery("SELECT s FROM NightStep s WHERE s.run = :run", NightStep.class)
                .setParameter("run", run)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(NightStep::step))
                .toList();
    }

    @Override
    public NightStep step(UUID run, Step step) {
        return steps(run).stream()
                .filter(known -> known.step() == step)
                .findFirst()
                .orElseGet(() -> addedStep(run, step));
    }

    private NightStep addedStep(UUID run, Step step) {
        NightStep added = new NightStep(run, step);
        em.persist(added);
        return added;
    }

    @Override
    public void clear(UUID run) {
        em.createQuery("DELETE FROM NightStep s WHERE s.run = :run")
                .setParameter("run", run)
                .executeUpdate();
        em.createQuery("DELETE FROM SkippedRecord s WHERE s.run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    @Override
    public void advance(UUID run, Step step, int more) {
        em.createQuery("UPDATE NightStep s SET s.done = s.done + :more WHERE s.run = :run AND s.step = :step")
                .setParameter("more", more)
                .setParameter("run", run)
                .setParameter("step", step)
                .executeUpdate();
    }

    @Override
    public List<SkippedRecord> skipped(UUID run) {
        return em.createQuery("SELECT s FROM SkippedRecord s WHERE s.run = :run ORDER BY s.id", SkippedRecord.class)
                .setParameter("run", run)
                .getResultList();
    }

    @Override
    public void add(SkippedRecord skip) {
        em.persist(skip);
    }

    @Override
    public boolean isSkipped(UUID run, Step step, String subject) {
        return em.createQuery(
                                "SELECT COUNT(s) FROM SkippedRecord s"
                                        + " WHERE s.run = :run AND s.step = :step AND s.subject = :subject",
                                Long.class)
                        .setParameter("run", run)
                        .setParameter("step", step)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean lease(String server) {
        return em.createNativeQuery("""
                                UPDATE night_lock SET holder = ?, held_until = UTC_TIMESTAMP(6) + INTERVAL 40 SECOND
                                WHERE name = 'night' AND (holder IS NULL OR holder = ? OR held_until < UTC_TIMESTAMP(6))
                                """)
                        .setParameter(1, server)
                        .setParameter(2, server)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void release(String server) {
        em.createNativeQuery("UPDATE night_lock SET holder = NULL WHERE name = 'night' AND holder = ?")
                .setParameter(1, server)
                .executeUpdate();
    }
}
