package org.rapport.trust;

import static org.rapport.shared.JsonLibrary.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The written form of a scoring policy. */
final class PolicyJson {
    private PolicyJson() {}

    static ScoringPolicy read(int version, String text) {
        JsonObject json = object(text);
        JsonObject trust = part(json, "trust");
        JsonObject half = part(trust, "half_life_days");
        return new ScoringPolicy(
                version,
                number(trust, "W"),
                number(trust, "base_rate"),
                HalfLives.ofDays(number(half, "positive"), number(half, "negative"), number(half, "deception")),
                kappas(part(trust, "kappa")),
                weights(part(trust, "weights")),
                number(trust, "tail"),
                bands(part(trust, "bands")),
                number(trust, "unknown_when_u_above"),
                guard(part(trust, "guard")),
                repeats(part(json, "evidence")),
                number(part(json, "evidence"), "unconfirmed_reliability"),
                values(part(json, "evidence")),
                stages(part(json, "stages")));
    }

    static String write(ScoringPolicy policy) {
        JsonObjectBuilder trust = JSON.createObjectBuilder()
                .add("W", policy.priorWeight())
                .add("base_rate", policy.baseRate())
                .add("half_life_days", halfLives(policy.halfLives()))
                .add("kappa", numbers(policy.kappas(), true))
                .add("weights", numbers(policy.weights(), false))
                .add("tail", policy.tail())
                .add("bands", written(policy.bands()))
                .add("unknown_when_u_above", policy.unknownAbove())
                .add("guard", written(policy.guard()));
        return JSON.createObjectBuilder()
                .add("trust", trust)
                .add("evidence", written(policy))
                .add("stages", written(policy.stages()))
                .build()
                .toString();
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw new PolicyNotConsistent("policy", "a JSON object");
        }
    }

    private static JsonObject part(JsonObject json, String name) {
        if (json.get(name) instanceof JsonObject part) {
            return part;
        }
        throw new PolicyNotConsistent(name, "given");
    }

    private static double number(JsonObject json, String name) {
        if (json.get(name) instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw new PolicyNotConsistent(name, "a number");
    }

    private static Map<Factor, Double> kappas(JsonObject json) {
        Map<Factor, Double> kappas = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            kappas.put(factor, number(json, factor.name().toLowerCase(Locale.ROOT)));
        }
        return kappas;
    }

    private static Map<Dimension, Double> weights(JsonObject json) {
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.all()) {
            weights.put(dimension, number(json, dimension.name()));
        }
        return weights;
    }

    private static ScoringPolicy.Bands bands(JsonObject json) {
        return new ScoringPolicy.Bands(number(json, "STRONG"), number(json, "SOUND"), number(json, "WATCH"));
    }

    private static ScoringPolicy.Guard guard(JsonObject json) {
        try {
            return new ScoringPolicy.Guard(
                    Factor.valueOf(json.getString("factor", "").toUpperCase(Locale.ROOT)),
                    number(json, "below"),
                    Standing.valueOf(json.getString("cap", "")));
        } catch (IllegalArgumentException unknownName) {
            throw new PolicyNotConsistent("guard", "a factor, a score and a standing");
        }
    }

    private static ScoringPolicy.Repeats repeats(JsonObject json) {
        return new ScoringPolicy.Repeats(
                number(json, "soft_event_repeat_factor"), (int) number(json, "soft_event_repeat_days"));
    }

    private static EvidenceValues values(JsonObject json) {
        return new EvidenceValues(
                number(json, "lateness_half_days"),
                number(json, "lateness_half_share"),
                number(json, "payment_half_days"),
                number(json, "silence_zero_at_cadences"),
                number(json, "disclosed_on_due_day"),
                number(json, "disclosed_late"),
                number(json, "renegotiated_on_due_day"),
                number(json, "raters_cap"));
    }

    private static StageRules stages(JsonObject json) {
        return new StageRules(
                number(json, "evidence"),
                number(json, "coverage_from"),
                number(json, "coverage_to"),
                number(json, "say_do"),
                number(json, "integrity"),
                number(json, "alignment"));
    }

    private static JsonObjectBuilder halfLives(HalfLives lives) {
        return JSON.createObjectBuilder()
                .add("positive", lives.positive().halfLifeDays())
                .add("negative", lives.negative().halfLifeDays())
                .add("deception", lives.deception().halfLifeDays());
    }

    private static <K extends Enum<K>> JsonObjectBuilder numbers(Map<K, Double> numbers, boolean lowerCase) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> json.add(
                        lowerCase
                                ? e.getKey().name().toLowerCase(Locale.ROOT)
                                : e.getKey().name(),
                        e.getValue()));
        return json;
    }

    private static JsonObjectBuilder written(ScoringPolicy.Bands bands) {
        return JSON.createObjectBuilder()
                .add("STRONG", bands.strong())
                .add("SOUND", bands.sound())
                .add("WATCH", bands.watch());
    }

    private static JsonObjectBuilder written(ScoringPolicy.Guard guard) {
        return JSON.createObjectBuilder()
                .add("factor", guard.factor().name().toLowerCase(Locale.ROOT))
                .add("below", guard.below())
                .add("cap", guard.cap().name());
    }

    private static JsonObjectBuilder written(ScoringPolicy policy) {
        EvidenceValues values = policy.values();
        return JSON.createObjectBuilder()
                .add("lateness_half_days", values.lateHalfDays())
                .add("lateness_half_share", values.lateHalfShare())
                .add("payment_half_days", values.paymentHalfDays())
                .add("silence_zero_at_cadences", values.silenceZeroAt())
                .add("disclosed_on_due_day", values.toldInTime())
                .add("disclosed_late", values.toldLate())
                .add("renegotiated_on_due_day", values.renegotiated())
                .add("raters_cap", values.ratersCap())
                .add("unconfirmed_reliability", policy.unconfirmed())
                .add("soft_event_repeat_factor", policy.repeats().share())
                .add("soft_event_repeat_days", policy.repeats().days());
    }

    private static JsonObjectBuilder written(StageRules stages) {
        return JSON.createObjectBuilder()
                .add("evidence", stages.evidence())
                .add("coverage_from", stages.coverageFrom())
                .add("coverage_to", stages.coverageTo())
                .add("say_do", stages.sayDo())
                .add("integrity", stages.integrity())
                .add("alignment", stages.alignment());
    }
}
