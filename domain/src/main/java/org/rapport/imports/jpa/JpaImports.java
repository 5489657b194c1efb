package org.rapport.imports.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.imports.ImportProblem;
import org.rapport.imports.ImportRun;
import org.rapport.imports.Imports;
import org.rapport.imports.Problem;
import org.rapport.imports.SourceCount;
import org.rapport.imports.StoredMapping;
import org.rapport.shared.Page;

/** Imports in the database. */
@ApplicationScoped
class JpaImports implements Imports {
    private static final String COUNT = """
            INSERT INTO import_source (run, field, source, row_count) VALUES (?1, ?2, ?3, ?4)
            ON DUPLICATE KEY UPDATE row_count = row_count + ?4
            """;

    private static final String UNFINISHED = """
            SELECT r.id FROM ImportRun r
            WHERE r.status IN (org.rapport.imports.ImportStatus.RECEIVED, org.rapport.imports.ImportStatus.CHECKING,
                               org.rapport.imports.ImportStatus.TAKING)
            ORDER BY r.createdAt
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ImportRun run) {
        em.persist(run);
    }

    @Override
    public Optional<ImportRun> withId(UUID id) {
        return Optional.ofNullable(em.find(ImportRun.class, id));
    }

    @Override
    public Page<ImportRun> page(int first, int size) {
        long total =
                em.createQuery("SELECT COUNT(r) FROM ImportRun r", Long.class).getSingleResult();
        List<ImportRun> rows = em.createQuery("SELECT r FROM ImportRun r ORDER BY r.createdAt DESC", ImportRun.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, first, size);
    }

    @Override
    public List<UUID> unfinished() {
        return em.createQuery(UNFINISHED, UUID.class).getResultList();
    }

    @Override
    public void add(Collection<ImportProblem> problems) {
        problems.forEach(em::persist);
    }

    @Override
    public Page<Problem> problems(UUID run, boolean refusing, int first, int size) {
        String which = "FROM ImportProblem p WHERE p.run = :run AND p.refuses = :refuses";
        long total = em.createQuery("SELECT COUNT(p) " + which, Long.class)
                .setParameter("run", run)
                .setParameter("refuses", refusing)
                .getSingleResult();
        List<Problem> rows = em.createQuery("SELECT p " + which + " ORDER BY p.line, p.id", ImportProblem.class)
                .setParameter("run", run)
                .setParameter("refuses", refusing)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ImportProblem::problem)
                .toList();
        return new Page<>(rows, total, first, size);
    }

    @Override
    public void count(UUID run, Map<String, Map<String, Integer>> rows) {
        rows.forEach((field, columns) -> columns.forEach((column, more) -> em.createNativeQuery(COUNT)
                .setParameter(1, run.toString())
                .setParameter(2, field)
                .setParameter(3, column)
                .setParameter(4, more)
                .executeUpdate()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<SourceCount> sources(UUID run) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT field, source, row_count FROM import_source WHERE run = ?1 ORDER BY field, row_count DESC")
                .setParameter(1, run.toString())
                .getResultList();
        return rows.stream()
                .map(row -> new SourceCount((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    @Override
    public int newcomers(UUID run, Collection<String> codes) {
        return codes.stream()
                .mapToInt(code -> em.createNativeQuery("INSERT IGNORE INTO import_newcomer (run, code) VALUES (?1, ?2)")
                        .setParameter(1, run.toString())
                        .setParameter(2, code)
                        .executeUpdate())
                .sum();
    }

    @Override
    public void clear(UUID run) {
        em.createQuery("DELETE FROM ImportProblem p WHERE p.run = :run")
                .setParameter("run", run)
                .executeUpdate();
        for (String table : List.of("import_source", "import_newcomer")) {
            em.createNativeQuery("DELETE FROM " + table + " WHERE run = ?1")
                    .setParameter(1, run.toString())
                    .executeUpdate();
        }
    }

    @Override
    public Optional<StoredMapping> mapping(String name) {
        return Optional.ofNullable(em.find(StoredMapping.class, name));
    }

    @Override
    public void add(StoredMapping mapping) {
        em.persist(mapping);
    }

    @Override
    public List<StoredMapping> mappings() {
        return em.createQuery("SELECT m FROM StoredMapping m ORDER BY m.name", StoredMapping.class)
                .getResultList();
    }
}
