package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final LocalDate DAY_0 = LocalDate.of(2026, 3, 2);
    private static final Offset<Double> TOLERANCE = within(1e-9);

    private static List<DayScore> series(JsonObject golden) {
        return golden.getJsonArray("series").getValuesAs(JsonArray.class).stream()
                .map(pair -> new DayScore(
                        DAY_0.plusDays(pair.getInt(0)), pair.getJsonNumber(1).doubleValue(), true))
                .toList();
    }

    private static void check(Recovery recovery, JsonObject expected) {
        assertThat(recovery.before()).isEqualTo(Golden.number(expected, "baseline"), TOLERANCE);
        assertThat(recovery.lowest()).isEqualTo(Golden.number(expected, "nadir"), TOLERANCE);
        assertThat(recovery.lowestOn()).isEqualTo(DAY_0.plusDays(expected.getInt("nadir_day")));
        assertThat(recovery.fall()).isEqualTo(Golden.number(expected, "drop"), TOLERANCE);
        assertThat(recovery.halfOn()).isEqualTo(DAY_0.plusDays(expected.getInt("half_recovery_day")));
        assertThat(recovery.lostPointDays()).isEqualTo(Golden.number(expected, "trust_loss_point_days"), TOLERANCE);
        assertThat(recovery.recovered()).isEqualTo(Golden.number(expected, "recovered_fraction"), TOLERANCE);
    }

    @Test
    void the_series_of_the_reference_is_back_on_day_30_after_a_false_start() {
        JsonObject golden = Golden.json("09_recovery.json");
        Recovery recovery = Recovery.of(series(golden), DAY_0).orElseThrow();

        check(recovery, golden.getJsonObject("expected"));
        assertThat(recovery.backOn()).isEqualTo(DAY_0.plusDays(30));
        assertThat(recovery.days()).isEqualTo(30);
    }

    @Test
    void seen_on_day_20_it_is_not_back_yet() {
        JsonObject golden = Golden.json("09_recovery.json");
        JsonObject early = golden.getJsonObject("not_recovered");
        List<DayScore> known = series(golden).stream()
                .filter(one -> !one.day().isAfter(DAY_0.plusDays(early.getInt("series_end_day"))))
                .toList();
        Recovery recovery = Recovery.of(known, DAY_0).orElseThrow();

        check(recovery, early.getJsonObject("expected"));
        assertThat(recovery.isBack()).isFalse();
        assertThat(recovery.days()).isEqualTo(20);
    }

    @Test
    void without_a_day_before_nothing_can_be_measured() {
        assertThat(Recovery.of(List.of(new DayScore(DAY_0, 0.6, true)), DAY_0)).isEmpty();
    }
}
