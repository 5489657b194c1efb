package org.rapport.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;

/** The promise record of both sides, for one partner or for many, with the same number of queries. */
@ApplicationScoped
@Transactional
public class PromiseBook {
    private Commitments commitments;

    protected PromiseBook() {} // CDI proxy

    @Inject
    public PromiseBook(Commitments commitments) {
        this.commitments = commitments;
    }

    /** The figures of both sides with one partner as of a day. */
    public Map<Side, PromiseFigures> of(UUID partner, LocalDate asOf) {
        return of(List.of(partner), asOf).get(partner);
    }

    /** The figures of both sides with each of the partners as of a day. */
    public Map<UUID, Map<Side, PromiseFigures>> of(Collection<UUID> partners, LocalDate asOf) {
        Map<UUID, List<RecordedCommitment>> recorded = commitments.recorded(partners, asOf);
        Map<UUID, Map<Side, PromiseFigures>> figures = new HashMap<>();
        partners.forEach(partner -> figures.put(partner, bothSides(recorded.getOrDefault(partner, List.of()), asOf)));
        return figures;
    }

    private static Map<Side, PromiseFigures> bothSides(List<RecordedCommitment> recorded, LocalDate asOf) {
        Map<Side, PromiseFigures> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, PromiseFigures.of(side, asOf, recorded));
        }
        return sides;
    }
}
