package org.rapport.forecast;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** Reads the published and computed examples the formulas are held against. */
final class Golden {
    private Golden() {}

    static JsonObject json(String name) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name);
                var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> csv(String name) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(JsonObject object, String name) {
        return object.getJsonNumber(name).doubleValue();
    }

    static double[] numbers(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .mapToDouble(JsonNumber::doubleValue)
                .toArray();
    }

    static List<PastPromise> portfolio() {
        return json("18_hrc_portfolio.json").getJsonArray("commitments").getValuesAs(JsonObject.class).stream()
                .map(Golden::promise)
                .toList();
    }

    static UUID partner(String name) {
        return new UUID(7, name.charAt(0));
    }

    static LocalDate day(int number) {
        return LocalDate.of(2024, 1, 1).plusDays(number);
    }

    private static PastPromise promise(JsonObject row) {
        boolean open = row.get("actual").getValueType() == JsonValue.ValueType.NULL;
        return new PastPromise(
                UUID.nameUUIDFromBytes(row.getString("id").getBytes(StandardCharsets.UTF_8)),
                partner(row.getString("partner")),
                Side.PARTNER,
                day(row.getInt("start")),
                day(row.getInt("promised")),
                open ? null : day(row.getInt("actual")),
                null,
                false,
                false);
    }
}
