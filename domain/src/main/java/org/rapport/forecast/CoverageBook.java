package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.shared.Side;

/** Keeps count of how often honest days have held; the night writes it, and before the first night it is counted when asked. */
@ApplicationScoped
@Transactional
public class CoverageBook {
    /** Years of promises looked back at. */
    private static final int YEARS = 3;

    private Coverages coverages;
    private PastPromises promises;

    protected CoverageBook() {} // CDI proxy

    @Inject
    public CoverageBook(Coverages coverages, PastPromises promises) {
        this.coverages = coverages;
        this.promises = promises;
    }

    /** Counts for all relationships, at the end of a day; counting the same day again replaces it. */
    public void write(LocalDate day) {
        for (Side promisor : Side.values()) {
            BackTest test = test(promises.first(promisor), day);
            coverages.write(
                    day,
                    promisor,
                    test.partners().stream().collect(Collectors.toMap(Function.identity(), test::coverage)));
        }
    }

    /** How often the honest days of one relationship held, as of a day, at each of the levels. */
    public List<Coverage> read(UUID partner, Side promisor, LocalDate asOf) {
        return read(List.of(partner), promisor, asOf).get(partner);
    }

    /** The same of some relationships, in as many queries. */
    public Map<UUID, List<Coverage>> read(Collection<UUID> partners, Side promisor, LocalDate asOf) {
        Map<UUID, List<Coverage>> found = coverages
                .latest(asOf, promisor)
                .map(day -> coverages.of(day, partners, promisor))
                .orElseGet(() -> counted(partners, test(promises.first(promisor), asOf)));
        return partners.stream().collect(Collectors.toMap(Function.identity(), one -> known(found.get(one))));
    }

    private static Map<UUID, List<Coverage>> counted(Collection<UUID> partners, BackTest test) {
        return partners.stream().collect(Collectors.toMap(Function.identity(), test::coverage));
    }

    private static List<Coverage> known(List<Coverage> found) {
        return found == null || found.isEmpty()
                ? BackTest.LEVELS.stream()
                        .map(level -> new Coverage(level, 0, 0))
                        .toList()
                : found;
    }

    private static BackTest test(List<PastPromise> first, LocalDate day) {
        return BackTest.of(first, day.minusYears(YEARS), day);
    }
}
