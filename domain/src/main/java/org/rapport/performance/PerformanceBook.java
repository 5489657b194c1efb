package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Reads scorecards: the running period computed from the facts, the closed ones as they were closed and corrected. */
@ApplicationScoped
@Transactional
public class PerformanceBook {
    private Partners partners;
    private Templates templates;
    private Variables variables;
    private ScorecardShelf shelf;

    protected PerformanceBook() {} // CDI proxy

    @Inject
    public PerformanceBook(Partners partners, Templates templates, Variables variables, ScorecardShelf shelf) {
        this.partners = partners;
        this.templates = templates;
        this.variables = variables;
        this.shelf = shelf;
    }

    /** Both sides as of a day: what was closed by then, what the facts would give of it today, and the period that ran. */
    public Map<Side, PerformanceView> of(UUID id, LocalDate day) {
        return views(id, day, PerformanceBook::now);
    }

    /** The same as it was closed, without asking what the facts would give today: reports tell no more. */
    public Map<Side, PerformanceView> asClosed(UUID id, LocalDate day) {
        return views(id, day, (card, rules, gauge) -> null);
    }

    /** What is held against a closed card. */
    private interface Check {
        Appraisal of(Scorecard card, TemplateHistory rules, VariableSource.Gauge gauge);
    }

    private Map<Side, PerformanceView> views(UUID id, LocalDate day, Check check) {
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        TemplateHistory rules = TemplateHistory.of(templates, partner.kind());
        List<Scorecard> cards = shelf.ofPartner(id).stream()
                .filter(card -> !card.closedOn().isAfter(day))
                .toList();
        VariableSource.Gauge gauge = variables.read(id, day);
        Map<Side, PerformanceView> views = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            views.put(side, view(side, day, rules, CardHistory.of(cards, side), gauge, check));
        }
        return views;
    }

    private static PerformanceView view(
            Side side,
            LocalDate day,
            TemplateHistory rules,
            CardHistory cards,
            VariableSource.Gauge gauge,
            Check check) {
        Template template = rules.inForce(day);
        Period running = rules.period(day);
        Optional<Scorecard> standing = cards.standing(day.plusDays(1));
        return new PerformanceView(
                side,
                day,
                template,
                CardRow.running(side, Appraisal.of(template, running, gauge.over(side, running, day))),
                cards.counting().stream()
                        .map(card -> row(card, cards, check.of(card, rules, gauge)))
                        .toList(),
                corrected(cards),
                standing.map(Scorecard::standing).orElse(null),
                standing.flatMap(card -> rules.version(card.templateVersion())
                                .standings()
                                .named(card.standing()))
                        .map(Standing::consequences)
                        .orElse(Set.of()));
    }

    private static List<CardRow> corrected(CardHistory cards) {
        return cards.counting().stream()
                .flatMap(card -> cards.versions(card.period()).stream().skip(1))
                .map(card -> row(card, cards, null))
                .toList();
    }

    private static CardRow row(Scorecard card, CardHistory cards, Appraisal now) {
        Scorecard before = cards.versions(card.period()).stream()
                .filter(one -> one.number() == card.number() - 1)
                .findFirst()
                .orElse(null);
        return CardRow.closed(card, before, now);
    }

    /** What a closed period would give by its own rules and today's knowledge of the facts of then. */
    static Appraisal now(Scorecard card, TemplateHistory rules, VariableSource.Gauge gauge) {
        Period period = card.period();
        return Appraisal.of(
                rules.version(card.templateVersion()), period, gauge.over(card.side(), period, period.asOf()));
    }

    /** The standing in force of one side, with what follows from it. */
    public Optional<Standing> standing(UUID id, Side side) {
        return CardHistory.of(shelf.ofPartner(id), side)
                .standing(LocalDate.MAX)
                .flatMap(card -> partners.withId(id)
                        .map(partner ->
                                TemplateHistory.of(templates, partner.kind()).version(card.templateVersion()))
                        .flatMap(template -> template.standings().named(card.standing())));
    }

    /** The standings in force of both sides of some partners; those that have none are absent. A constant number of queries. */
    public Map<UUID, Map<Side, Standing>> standings(Collection<UUID> ids) {
        Map<UUID, List<Scorecard>> cards =
                shelf.ofPartners(ids).stream().collect(Collectors.groupingBy(Scorecard::partner));
        Map<PartnerKind, TemplateHistory> rules = new EnumMap<>(PartnerKind.class);
        Map<UUID, Map<Side, Standing>> standings = new HashMap<>();
        for (Partner partner : partners.withIds(ids)) {
            TemplateHistory history =
                    rules.computeIfAbsent(partner.kind(), kind -> TemplateHistory.of(templates, kind));
            standings.put(partner.id(), standings(cards.getOrDefault(partner.id(), List.of()), history));
        }
        return standings;
    }

    private static Map<Side, Standing> standings(List<Scorecard> cards, TemplateHistory rules) {
        Map<Side, Standing> standings = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            CardHistory.of(cards, side)
                    .standing(LocalDate.MAX)
                    .flatMap(card ->
                            rules.version(card.templateVersion()).standings().named(card.standing()))
                    .ifPresent(standing -> standings.put(side, standing));
        }
        return standings;
    }
}
