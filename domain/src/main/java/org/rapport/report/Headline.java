package org.rapport.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.report.PartnerFacts.Risks;
import org.rapport.trust.Standing;

/** Builds the sentences a report begins with from its figures: the first rules that apply speak, ours before theirs. */
public final class Headline {
    /** Points a score must move in a week to be told; less is noise. */
    private static final double TOLD = 1.0;

    /** Findings in a portfolio's headline, and as many in the line after it. */
    private static final int FINDINGS = 2;

    private final Words words;

    public Headline(Words words) {
        this.words = words;
    }

    private record Rule<F>(Predicate<F> applies, Function<F, String> says) {}

    /** The finding of a partner report, one sentence. */
    public String finding(PartnerFacts facts) {
        return told(partnerRules(), facts).findFirst().orElseGet(() -> say("partner.steady", facts.partner()));
    }

    private List<Rule<PartnerFacts>> partnerRules() {
        return List.of(
                new Rule<>(f -> unknown(f.ours()) && unknown(f.theirs()), f -> say("partner.unknown", f.partner())),
                new Rule<>(f -> f.ours().known() && f.recovering(), this::recovering),
                new Rule<>(f -> atRisk(f.ours()), f -> say("partner.us.at-risk", f.partner())),
                new Rule<>(f -> fell(f.ours()), f -> say("partner.us.fell", f.partner())),
                new Rule<>(f -> rose(f.ours()), f -> say("partner.us.rose", f.partner())),
                new Rule<>(f -> atRisk(f.theirs()), f -> say("partner.them.at-risk", f.partner())),
                new Rule<>(f -> fell(f.theirs()), f -> say("partner.them.fell", f.partner())),
                new Rule<>(f -> rose(f.theirs()), f -> say("partner.them.rose", f.partner())),
                new Rule<>(f -> f.theirs().partly(), f -> say("partner.them.partly", f.partner(), parts(f.theirs()))),
                new Rule<>(f -> f.ours().partly(), f -> say("partner.us.partly", f.partner(), parts(f.ours()))),
                new Rule<>(f -> !f.ours().known(), f -> say("partner.us.unknown", f.partner())),
                new Rule<>(f -> !f.theirs().known(), f -> say("partner.them.unknown", f.partner())));
    }

    /** The sentences below the finding of a partner report. */
    public String lede(PartnerFacts facts) {
        String told = told(ledeRules(), facts).collect(Collectors.joining(" "));
        return told.isEmpty() ? say("partner.lede.nothing") : told;
    }

    private List<Rule<PartnerFacts>> ledeRules() {
        return List.of(
                new Rule<>(f -> f.repair() != null, this::repair),
                new Rule<>(f -> f.ourRun() != null && f.ourRun().kept().known(), this::run),
                new Rule<>(f -> f.ourRisks().count() > 0, f -> risk("partner.lede.us.risk", f.ourRisks(), f)),
                new Rule<>(f -> f.theirRisks().count() > 0, f -> risk("partner.lede.them.risk", f.theirRisks(), f)));
    }

    /** The finding of a portfolio: at most two sentences, and the subject of its mail. */
    public String finding(PortfolioFacts facts) {
        String told = told(portfolioRules(), facts).limit(FINDINGS).collect(Collectors.joining(" "));
        return told.isEmpty() ? say("portfolio.nothing") : told;
    }

    /** The findings after the headline of a portfolio, at most two; empty without any. */
    public String next(PortfolioFacts facts) {
        return told(portfolioRules(), facts).skip(FINDINGS).limit(FINDINGS).collect(Collectors.joining(" "));
    }

    private List<Rule<PortfolioFacts>> portfolioRules() {
        return List.of(
                new Rule<>(f -> f.ourRisks().count() > 0, f -> risk("portfolio.us.risk", f.ourRisks(), f)),
                new Rule<>(f -> f.ourFallen() > 0, f -> counted("portfolio.us.fallen", f.ourFallen())),
                new Rule<>(f -> f.theirFallen() > 0, f -> counted("portfolio.them.fallen", f.theirFallen())),
                new Rule<>(f -> f.theirRisks().count() > 0, f -> risk("portfolio.them.risk", f.theirRisks(), f)),
                new Rule<>(f -> f.needs() > 0, f -> counted("portfolio.needs", f.needs())),
                new Rule<>(f -> f.fell() > 0, f -> counted("portfolio.fell", f.fell())),
                new Rule<>(f -> f.rose() > 0, f -> counted("portfolio.rose", f.rose())));
    }

    private String recovering(PartnerFacts f) {
        String low = new Days(f.asOf(), words.locale()).month(f.ourLow());
        String month = f.ourLow().getYear() == f.asOf().getYear() ? low.substring(0, low.lastIndexOf(' ')) : low;
        return say("partner.us.recovering", f.partner(), month);
    }

    private String repair(PartnerFacts f) {
        Double wonBack = f.repair().wonBack();
        return wonBack == null
                ? say("partner.lede.repair.open", f.repair().of())
                : say("partner.lede.repair", f.repair().of(), Numbers.percent(wonBack));
    }

    private String run(PartnerFacts f) {
        Kept kept = f.ourRun().kept();
        String since = new Days(f.asOf(), words.locale()).brief(f.ourRun().since());
        return say(
                "partner.lede.run", kept.due(), words.count(kept.kept()), words.count(kept.due()), since, kept.kept());
    }

    private String risk(String key, Risks risks, PartnerFacts f) {
        String first = new Days(f.asOf(), words.locale()).day(risks.first());
        return say(key, risks.count(), words.count(risks.count()), first);
    }

    private String risk(String key, Risks risks, PortfolioFacts f) {
        String first = new Days(f.asOf(), words.locale()).near(risks.first());
        return say(key, risks.count(), words.count(risks.count()), first);
    }

    private String counted(String key, int n) {
        return say(key, n, words.count(n));
    }

    private String say(String key, Object... places) {
        return words.sentence(words.say(key, places));
    }

    private static <F> Stream<String> told(List<Rule<F>> rules, F facts) {
        return rules.stream()
                .filter(rule -> rule.applies().test(facts))
                .map(rule -> rule.says().apply(facts));
    }

    private static boolean unknown(SideScore score) {
        return !score.known() && !score.partly();
    }

    private String parts(SideScore score) {
        return score.parts().stream()
                .map(part -> words.say("dimension." + part.dimension()))
                .collect(Collectors.joining(words.say("and")));
    }

    private static boolean atRisk(SideScore score) {
        return score.standing() == Standing.AT_RISK;
    }

    private static boolean fell(SideScore score) {
        return score.known() && score.change() <= -TOLD;
    }

    private static boolean rose(SideScore score) {
        return score.known() && score.change() >= TOLD;
    }
}
