package org.rapport.trust;

import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of the stages, and the numbers in them; each rule can be shown with its answer.
 *
 * @param evidence faded evidence needed to speak of knowledge
 * @param coverageFrom least share of results inside the 80 % day that counts as predictable
 * @param coverageTo most such share
 * @param sayDo share of promises kept on time that counts as predictable as well
 * @param integrity least score of integrity
 * @param alignment least score of alignment for identification
 */
public record StageRules(
        double evidence, double coverageFrom, double coverageTo, double sayDo, double integrity, double alignment) {

    /** One condition of a stage: its name for the message shown, the stage it opens, and the test. */
    public record Rule(String name, Stage opens, Predicate<StageFacts> test) {}

    /** One condition and whether it is met. */
    public record Answer(String rule, Stage opens, boolean met) {}

    /** The conditions in reading order. */
    public List<Rule> rules() {
        return List.of(
                new Rule("enoughEvidence", Stage.KNOWLEDGE, f -> f.evidence() >= evidence),
                new Rule("noOpenViolation", Stage.KNOWLEDGE, f -> !f.openViolation()),
                new Rule("predictable", Stage.KNOWLEDGE, this::predictable),
                new Rule("integrityTrusted", Stage.KNOWLEDGE, f -> f.integrity() >= integrity),
                new Rule("aligned", Stage.IDENTIFICATION, f -> f.alignment() >= alignment),
                new Rule("reviewedByBoth", Stage.IDENTIFICATION, StageFacts::reviewedByBoth));
    }

    /** Each condition with its answer. */
    public List<Answer> answers(StageFacts facts) {
        return rules().stream()
                .map(rule -> new Answer(rule.name(), rule.opens(), rule.test().test(facts)))
                .toList();
    }

    /** The stage: the highest one whose conditions, and those of the stages below it, are all met. */
    public Stage stage(StageFacts facts) {
        Stage reached = Stage.CALCULUS;
        for (Stage next : List.of(Stage.KNOWLEDGE, Stage.IDENTIFICATION)) {
            if (answers(facts).stream().anyMatch(a -> a.opens() == next && !a.met())) {
                return reached;
            }
            reached = next;
        }
        return reached;
    }

    private boolean predictable(StageFacts facts) {
        double coverage = facts.coverage().orElse(-1);
        return (coverage >= coverageFrom && coverage <= coverageTo)
                || facts.sayDo().orElse(-1) >= sayDo;
    }
}
