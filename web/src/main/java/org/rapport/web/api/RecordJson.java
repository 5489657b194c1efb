package org.rapport.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Says a record as JSON: components by name, days and instants in ISO form, enums by name, lists as arrays, an absent value
 * as {@code null}. Numbers that are not finite are {@code null} too.
 */
final class RecordJson {
    // JSON.create… looks for its provider in every library, each time: a thousand rows would take a minute
    static final JsonProvider JSON = JsonProvider.provider();

    private RecordJson() {}

    static JsonValue of(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Record record) {
            return object(record);
        }
        if (value instanceof Iterable<?> items) {
            return array(items);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        return plain(value);
    }

    private static JsonValue plain(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? JSON.createValue(BigDecimal.valueOf(number)) : JsonValue.NULL;
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(number);
        }
        if (value instanceof Number number) {
            return JSON.createValue(number.longValue());
        }
        if (value instanceof Enum<?> constant) {
            return JSON.createValue(constant.name());
        }
        return JSON.createValue(value.toString());
    }

    private static JsonValue array(Iterable<?> items) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(of(item)));
        return array.build();
    }

    private static JsonValue object(Map<?, ?> map) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        map.forEach((key, value) -> object.add(key.toString(), of(value)));
        return object.build();
    }

    private static JsonValue object(Record record) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            object.add(component.getName(), of(read(component, record)));
        }
        return object.build();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
