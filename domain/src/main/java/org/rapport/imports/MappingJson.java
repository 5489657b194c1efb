package org.rapport.imports;

import static org.rapport.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Mappings as JSON, the form in which they are sent and stored. */
public final class MappingJson {
    private static final Set<String> KEYS =
            Set.of("name", "kind", "columns", "constants", "missing", "dates", "partnerCode", "newPartners", "take");

    private MappingJson() {}

    /** The mapping that the text describes; refused with a reason if it describes none. */
    public static Mapping read(String name, ImportKind kind, String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            refuseUnknownKeys(json);
            return mapping(name, kind, json);
        } catch (JsonException e) {
            throw new MappingBroken("it is not a JSON object");
        } catch (ClassCastException e) {
            throw new MappingBroken("a value is of the wrong type");
        }
    }

    /** The kind of import that a mapping says it is for. */
    public static ImportKind kindOf(String text, ImportKind otherwise) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            String kind = reader.readObject().getString("kind", "");
            return kind.isEmpty() ? otherwise : ImportKind.called(kind);
        } catch (JsonException e) {
            throw new MappingBroken("it is not a JSON object");
        }
    }

    /** The mapping as JSON text. */
    public static String write(Mapping mapping) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("kind", mapping.kind().word());
        JsonObjectBuilder columns = JSON.createObjectBuilder();
        mapping.columns().forEach((field, sources) -> columns.add(field, sources(sources)));
        json.add("columns", columns).add("constants", texts(mapping.constants()));
        json.add("missing", array(mapping.missing())).add("dates", mapping.dates());
        json.add(
                "partnerCode",
                mapping.partnerCode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.add("newPartners", texts(mapping.newPartners()))
                .add("take", mapping.take().word());
        return json.build().toString();
    }

    private static Mapping mapping(String name, ImportKind kind, JsonObject json) {
        String itsKind = json.getString("kind", kind.word());
        if (!itsKind.equals(kind.word())) {
            throw new MappingOfOtherKind(name, itsKind, kind.word());
        }
        return new Mapping(
                name,
                kind,
                fields("columns", kind, object(json, "columns", MappingJson::list)),
                fields("constants", kind, object(json, "constants", MappingJson::text)),
                json.containsKey("missing") ? list(json.get("missing")) : List.of(),
                pattern(json.getString("dates", Mapping.AUTO)),
                choice(Mapping.PartnerCode.class, "partnerCode", json.getString("partnerCode", "as-is")),
                object(json, "newPartners", MappingJson::text),
                choice(Mapping.Take.class, "take", json.getString("take", "whole")));
    }

    private static void refuseUnknownKeys(JsonObject json) {
        for (String key : json.keySet()) {
            if (!KEYS.contains(key)) {
                throw new MappingBroken("\"" + key + "\" is not a part of a mapping");
            }
        }
    }

    private static <T> Map<String, T> fields(String part, ImportKind kind, Map<String, T> named) {
        for (String name : named.keySet()) {
            if (kind.fields().stream().noneMatch(field -> field.isCalled(name))) {
                throw new MappingBroken(part + " names \"" + name + "\", which " + kind.word() + " do not have");
            }
        }
        return named;
    }

    private static String pattern(String dates) {
        if (!dates.equals(Mapping.AUTO)) {
            try {
                Objects.requireNonNull(DayColumn.formatter(dates));
            } catch (IllegalArgumentException e) {
                throw new MappingBroken("\"" + dates + "\" is not a pattern of days, such as dd/MM/yyyy");
            }
        }
        return dates;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String key, String word) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return value;
            }
        }
        throw new MappingBroken(key + " cannot be \"" + word + "\"");
    }

    private static <T> Map<String, T> object(JsonObject json, String key, Function<JsonValue, T> value) {
        Map<String, T> result = new LinkedHashMap<>();
        if (json.containsKey(key)) {
            json.getJsonObject(key).forEach((name, element) -> result.put(name, value.apply(element)));
        }
        return result;
    }

    private static List<String> list(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray().stream().map(MappingJson::text).collect(Collectors.toList())
                : List.of(text(value));
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static JsonValue sources(List<String> sources) {
        return sources.size() == 1
                ? JSON.createValue(sources.get(0))
                : array(sources).build();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    private static JsonObjectBuilder texts(Map<String, String> texts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        texts.forEach(json::add);
        return json;
    }
}
