package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CredibilityTest {
    private final JsonObject golden = Golden.json("12_buhlmann_straub.json");

    @Test
    void agrees_with_the_published_hachemeister_case() {
        JsonObject hachemeister = golden.getJsonObject("hachemeister");
        JsonArray ratios = hachemeister.getJsonArray("ratios");
        JsonArray weights = hachemeister.getJsonArray("weights");
        check(
                IntStream.range(0, ratios.size())
                        .mapToObj(i -> Group.of(
                                Golden.numbers(ratios.getJsonArray(i)), Golden.numbers(weights.getJsonArray(i))))
                        .toList(),
                hachemeister.getJsonObject("expected"));
    }

    @Test
    void agrees_with_log_slips_one_group_having_a_single_value() {
        check("log_slips");
    }

    @Test
    void believes_nobody_alone_when_all_groups_are_alike() {
        check("no_between_variance");
        assertThat(Credibility.of(groups("no_between_variance")).pull()).isEqualTo(50);
    }

    @Test
    void pulls_like_five_promises_when_there_is_nothing_to_learn_from() {
        assertThat(Credibility.of(List.of()).pull()).isEqualTo(5);
        assertThat(Credibility.of(List.of(Group.of(new double[] {0.1}, new double[] {1})))
                        .pull())
                .isEqualTo(5);
    }

    private void check(String name) {
        check(groups(name), golden.getJsonObject(name).getJsonObject("expected"));
    }

    private List<Group> groups(String name) {
        return golden.getJsonObject(name).getJsonArray("data").getValuesAs(JsonArray.class).stream()
                .map(Golden::numbers)
                .map(values ->
                        Group.of(values, Arrays.stream(values).map(any -> 1).toArray()))
                .toList();
    }

    private static void check(List<Group> groups, JsonObject expected) {
        Credibility credibility = Credibility.of(groups);
        close(credibility.collective(), Golden.number(expected, "collective"));
        close(credibility.between(), Golden.number(expected, "between"));
        close(credibility.within(), Golden.number(expected, "within"));
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            close(group.mean(), Golden.numbers(expected.getJsonArray("individual"))[i]);
            close(group.weight(), Golden.numbers(expected.getJsonArray("weight"))[i]);
            close(credibility.factor(group.weight()), Golden.numbers(expected.getJsonArray("z"))[i]);
            close(credibility.premium(group), Golden.numbers(expected.getJsonArray("premium"))[i]);
        }
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-8 * Math.max(Math.abs(expected), 1e-3)));
    }
}
