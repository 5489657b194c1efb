package org.rapport.performance;

import static org.rapport.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;

/** The written form of what the criteria of a card gave. */
final class ResultsJson {
    private ResultsJson() {}

    static String write(List<CriterionResult> results) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        results.forEach(one -> array.add(object(one)));
        return array.build().toString();
    }

    private static JsonObjectBuilder object(CriterionResult one) {
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("name", one.name())
                .add("weight", one.weight())
                .add("formula", one.formula())
                .add("atLeast", one.atLeast());
        if (one.isKnown()) {
            object.add("points", one.points());
        } else {
            object.add("lack", one.lack().name());
        }
        JsonArrayBuilder values = JSON.createArrayBuilder();
        one.values().forEach(value -> {
            JsonObjectBuilder written =
                    JSON.createObjectBuilder().add("variable", value.variable()).add("n", value.n());
            values.add(value.value() == null ? written : written.add("value", value.value()));
        });
        return object.add("values", values);
    }

    static List<CriterionResult> read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().stream()
                    .map(one -> result(one.asJsonObject()))
                    .toList();
        }
    }

    private static CriterionResult result(JsonObject json) {
        return new CriterionResult(
                json.getString("name"),
                json.getJsonNumber("weight").doubleValue(),
                json.getString("formula"),
                json.getInt("atLeast"),
                number(json, "points"),
                json.containsKey("lack") ? Lack.valueOf(json.getString("lack")) : null,
                json.getJsonArray("values").stream()
                        .map(one -> value(one.asJsonObject()))
                        .toList());
    }

    private static CriterionResult.Value value(JsonObject json) {
        return new CriterionResult.Value(
                json.getString("variable"),
                number(json, "value"),
                json.getJsonNumber("n").longValue());
    }

    private static Double number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).doubleValue() : null;
    }
}
