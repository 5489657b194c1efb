package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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
            BackTest test = test(promises.all(promisor), day);
            coverages.write(
                    day,
                    promisor,
                    test.partners().stream().collect(Collectors.toMap(Function.identity(), test::coverage)));
        }
    }

    /** How often the honest days of one relationship held, as of a day, at each of the levels. */
    public List<Coverage> read(UUID partner, Side promisor, LocalDate asOf) {
        List<Coverage> found = coverages
                .latest(asOf, promisor)
                .map(day -> coverages.of(day, partner, promisor))
                .orElseGet(() -> test(promises.all(promisor), asOf).coverage(partner));
        return found.isEmpty()
                ? BackTest.LEVELS.stream()
                        .map(level -> new Coverage(level, 0, 0))
                        .toList()
                : found;
    }

    private static BackTest test(List<PastPromise> all, LocalDate day) {
        List<PastPromise> first =
                all.stream().filter(promise -> !promise.repromise()).toList();
        return BackTest.of(first, day.minusYears(YEARS), day);
    }
}
