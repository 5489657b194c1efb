package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ApologyTest {
    /** The golden file gives its weights with twelve digits. */
    private static final double DIGITS = 1e-12;

    private static final Map<String, AccountPart> NAMES = Map.of(
            "acknowledgement_of_responsibility", AccountPart.RESPONSIBILITY,
            "offer_of_repair", AccountPart.REPAIR,
            "expression_of_regret", AccountPart.REGRET,
            "explanation", AccountPart.EXPLANATION,
            "declaration_of_repentance", AccountPart.REPENTANCE,
            "request_for_forgiveness", AccountPart.FORGIVENESS);

    private static final JsonObject GOLDEN = golden();

    private static JsonObject golden() {
        InputStream in = ApologyTest.class.getResourceAsStream("/golden/08_apology.json");
        return Json.createReader(in).readObject();
    }

    @Test
    void each_part_weighs_its_centroid() {
        JsonObject weights = GOLDEN.getJsonObject("weights");
        NAMES.forEach((name, part) ->
                assertThat(part.weight()).isEqualTo(weights.getJsonNumber(name).doubleValue(), within(DIGITS)));
    }

    @Test
    void all_parts_together_are_a_whole() {
        assertThat(Apology.completeness(NAMES.values())).isEqualTo(1, within(DIGITS));
    }

    @TestFactory
    Collection<DynamicTest> the_golden_cases() {
        return GOLDEN.getJsonArray("cases").stream()
                .map(JsonValue::asJsonObject)
                .map(one -> DynamicTest.dynamicTest(one.getJsonArray("present").toString(), () -> check(one)))
                .toList();
    }

    private static void check(JsonObject one) {
        long days = one.getInt("days_after_detection");
        Map<AccountPart, Long> given = new EnumMap<>(AccountPart.class);
        one.getJsonArray("present")
                .getValuesAs(JsonString::getString)
                .forEach(name -> given.put(NAMES.get(name), days));
        assertThat(Apology.completeness(given.keySet()))
                .isEqualTo(one.getJsonNumber("completeness").doubleValue(), within(DIGITS));
        assertThat(Apology.timeliness(days))
                .isEqualTo(one.getJsonNumber("timeliness").doubleValue(), within(DIGITS));
        assertThat(Apology.credit(given)).isEqualTo(one.getJsonNumber("credit").doubleValue(), within(DIGITS));
    }

    @Property
    void waiting_never_pays(@ForAll @IntRange(max = 400) int sooner, @ForAll @IntRange(max = 400) int later) {
        int first = Math.min(sooner, later);
        assertThat(Apology.timeliness(first)).isGreaterThanOrEqualTo(Apology.timeliness(Math.max(sooner, later)));
    }
}
