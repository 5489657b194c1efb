package org.rapport.diagnosis;

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

/** The published and computed reference figures that the charts and measures are held against. */
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

    static double number(JsonObject parent, String name) {
        return ((JsonNumber) parent.get(name)).doubleValue();
    }

    /** The rows of a table without its head. */
    static List<String[]> rows(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + name), name);
    }
}
