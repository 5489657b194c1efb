package org.rapport.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Reach;

/** Scorecards without a database. */
public class ShelfInMemory implements ScorecardShelf {
    private final List<Scorecard> cards = new ArrayList<>();
    private final List<StandingChange> changes = new ArrayList<>();

    @Override
    public void add(Scorecard card) {
        cards.add(card);
    }

    @Override
    public List<Scorecard> ofPartner(UUID partner) {
        return ofPartners(List.of(partner));
    }

    @Override
    public List<Scorecard> ofPartners(Collection<UUID> partners) {
        return cards.stream().filter(card -> partners.contains(card.partner())).toList();
    }

    @Override
    public long closedBy(LocalDate night) {
        return cards.stream()
                .filter(card -> card.closedOn().equals(night) && card.number() == 1)
                .count();
    }

    @Override
    public void add(StandingChange change) {
        changes.add(change);
    }

    @Override
    public List<StandingChange> changes(UUID partner) {
        return changes(List.of(partner));
    }

    @Override
    public List<StandingChange> changes(Collection<UUID> partners) {
        return changes.stream().filter(one -> partners.contains(one.partner())).toList();
    }

    @Override
    public List<StandingChange> changes(LocalDate day, Reach reach) {
        return changes.stream()
                .filter(one -> one.on().equals(day) && reach.covers(one.partner()))
                .toList();
    }
}
