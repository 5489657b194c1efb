package org.rapport.performance;

import static org.rapport.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.partner.PartnerKind;

/** The written form of a template. */
final class TemplateJson {
    private TemplateJson() {}

    static Template read(PartnerKind kind, int version, String text) {
        JsonObject json = object(text);
        List<Criterion> criteria = new ArrayList<>();
        objects(json, "criteria").forEach(one -> criteria.add(criterion(one)));
        List<Standing> standings = new ArrayList<>();
        objects(json, "standings").forEach(one -> standings.add(standing(one)));
        return new Template(
                kind,
                version,
                constant(PeriodLength.class, "period", json.getString("period", "")),
                criteria,
                new Standings(standings),
                texts(json, "mailTo"));
    }

    static String write(Template template) {
        JsonArrayBuilder criteria = JSON.createArrayBuilder();
        template.criteria()
                .forEach(one -> criteria.add(JSON.createObjectBuilder()
                        .add("name", one.name())
                        .add("weight", one.weight())
                        .add("formula", one.formula())
                        .add("atLeast", one.atLeast())));
        JsonArrayBuilder standings = JSON.createArrayBuilder();
        template.standings()
                .bands()
                .forEach(one -> standings.add(JSON.createObjectBuilder()
                        .add("name", one.name())
                        .add("from", one.from())
                        .add(
                                "consequences",
                                array(one.consequences().stream()
                                        .map(Enum::name)
                                        .toList()))));
        return JSON.createObjectBuilder()
                .add("period", template.length().name())
                .add("criteria", criteria)
                .add("standings", standings)
                .add("mailTo", array(template.mailTo()))
                .build()
                .toString();
    }

    private static Criterion criterion(JsonObject json) {
        return new Criterion(
                json.getString("name", ""),
                number(json, "weight"),
                json.getString("formula", ""),
                json.getInt("atLeast", 1));
    }

    private static Standing standing(JsonObject json) {
        Set<Consequence> consequences = texts(json, "consequences").stream()
                .map(name -> constant(Consequence.class, "consequences", name))
                .collect(Collectors.toSet());
        return new Standing(json.getString("name", ""), number(json, "from"), consequences);
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw new TemplateNotConsistent("template", "a JSON object");
        }
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (json.get(name) instanceof JsonArray array) {
            for (JsonValue value : array) {
                if (!(value instanceof JsonObject object)) {
                    throw new TemplateNotConsistent(name, "a list of objects");
                }
                objects.add(object);
            }
        }
        return objects;
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array
                ? array.stream()
                        .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                        .toList()
                : List.of();
    }

    private static double number(JsonObject json, String name) {
        if (json.get(name) instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw new TemplateNotConsistent(name, "a number");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateNotConsistent(field, "of " + List.of(type.getEnumConstants()));
        }
    }

    private static JsonArrayBuilder array(Iterable<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
