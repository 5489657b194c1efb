package org.rapport.review;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The published and computed reference figures that the reviews are held against. */
final class Golden {
    private Golden() {}

    static JsonObject json(String name) {
        try (InputStream in = open(name);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<JsonObject> list(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    static double number(JsonObject parent, String name) {
        return ((JsonNumber) parent.get(name)).doubleValue();
    }

    static Stream<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + name), name);
    }
}
