package org.rapport.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Text;

/** What a program sent as a JSON object, read field by field; what cannot be read is refused by the field's name. */
final class Body {
    private static final int LONGEST = 4_000;

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    /** The body, which may hold these fields and no others: a misspelt field is refused rather than passed over. */
    static Body of(JsonValue json, String... fields) {
        if (!(json instanceof JsonObject object)) {
            throw new BodyNotUsable();
        }
        Set<String> known = Set.of(fields);
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownField(name, String.join(", ", fields));
                });
        return new Body(object);
    }

    boolean has(String field) {
        return json.containsKey(field) && json.get(field) != JsonValue.NULL;
    }

    /** The text, or null where the field is absent. */
    String text(String field) {
        if (!has(field)) {
            return null;
        }
        if (json.get(field) instanceof JsonString string) {
            return Text.optional(string.getString(), field, LONGEST);
        }
        throw new FieldNotReadable(field, json.get(field).toString(), "a text");
    }

    String requiredText(String field) {
        return Text.required(text(field), field, LONGEST);
    }

    Optional<LocalDate> day(String field) {
        return Optional.ofNullable(text(field)).map(value -> Days.parse(field, value));
    }

    LocalDate requiredDay(String field) {
        return Days.parse(field, requiredText(field));
    }

    Optional<Double> number(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (json.get(field) instanceof JsonNumber number) {
            return Optional.of(number.doubleValue());
        }
        throw new FieldNotReadable(field, json.get(field).toString(), "a number");
    }

    /** The whole number, or the other one where the field is absent. */
    int whole(String field, int otherwise) {
        double value = number(field).orElse((double) otherwise);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new FieldNotReadable(field, json.get(field).toString(), "a whole number");
        }
        return (int) value;
    }

    double requiredNumber(String field) {
        return number(field).orElseThrow(() -> new org.rapport.shared.TextMissing(field));
    }

    boolean flag(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        return switch (json.get(field).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new FieldNotReadable(field, json.get(field).toString(), "true or false");
        };
    }

    /** The items of a list, none where the field is absent. */
    List<JsonValue> list(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (json.get(field) instanceof JsonArray array) {
            return List.copyOf(array);
        }
        throw new FieldNotReadable(field, json.get(field).toString(), "a list");
    }

    /** The identity, or null where the field is absent. */
    UUID id(String field) {
        String value = text(field);
        return value == null ? null : Ids.read(field, value);
    }

    <E extends Enum<E>> E required(String field, Class<E> type) {
        return constant(field, requiredText(field), type);
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return Optional.ofNullable(text(field)).map(value -> constant(field, value, type));
    }

    /** The constant a text names, in any letter case. */
    static <E extends Enum<E>> E constant(String field, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new FieldNotReadable(field, value, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** Days as the interface writes them. */
    static final class Days {
        private Days() {}

        static LocalDate parse(String field, String value) {
            try {
                return LocalDate.parse(value.strip());
            } catch (DateTimeException e) {
                throw new FieldNotReadable(field, value, "a day such as 2026-11-17");
            }
        }

        /** The day, or the other one where none was given. */
        static LocalDate parse(String field, String value, LocalDate otherwise) {
            return value == null || value.isBlank() ? otherwise : parse(field, value);
        }
    }

    /** Identities in addresses. */
    static final class Ids {
        private Ids() {}

        /** The identity of something within what an address names; what is none is refused. */
        static UUID read(String field, String value) {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException e) {
                throw new FieldNotReadable(field, value, "an identity");
            }
        }

        /** The identity; what is none names nothing that could be found. */
        static UUID parse(String what, String value) {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException e) {
                throw new org.rapport.shared.NotFound(what, value);
            }
        }
    }
}
