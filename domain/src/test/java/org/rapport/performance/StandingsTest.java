package org.rapport.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StandingsTest {
    @Provide
    Arbitrary<Standings> standings() {
        return Arbitraries.integers()
                .between(1, 99)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(edges -> {
                    List<Standing> bands = new ArrayList<>(List.of(band("from 0", 0)));
                    edges.stream().sorted().forEach(edge -> bands.add(band("from " + edge, edge)));
                    return new Standings(bands);
                });
    }

    private static Standing band(String name, double from) {
        return new Standing(name, from, Set.of());
    }

    private static Standings of(double... edges) {
        return new Standings(Arrays.stream(edges)
                .mapToObj(edge -> band("from " + edge, edge))
                .toList());
    }

    @Property
    void every_score_from_0_to_100_has_exactly_one(
            @ForAll("standings") Standings standings, @ForAll @DoubleRange(max = 100) double score) {
        List<Standing> bands = standings.bands();
        List<Standing> holding = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            double end = last ? 100 : bands.get(i + 1).from();
            if (score >= bands.get(i).from() && (last ? score <= end : score < end)) {
                holding.add(bands.get(i));
            }
        }
        assertThat(holding).containsExactly(standings.of(score));
    }

    @Property
    void a_better_score_has_no_worse_one(
            @ForAll("standings") Standings standings,
            @ForAll @DoubleRange(max = 100) double one,
            @ForAll @DoubleRange(max = 100) double other) {
        assertThat(standings.of(Math.max(one, other)).from())
                .isGreaterThanOrEqualTo(standings.of(Math.min(one, other)).from());
    }

    @Test
    void each_begins_with_its_lower_end_and_100_belongs_to_the_last() {
        Standings standings = of(0, 50, 90);
        assertThat(standings.of(0).name()).isEqualTo("from 0.0");
        assertThat(standings.of(Math.nextDown(50.0)).name()).isEqualTo("from 0.0");
        assertThat(standings.of(50).name()).isEqualTo("from 50.0");
        assertThat(standings.of(90).name()).isEqualTo("from 90.0");
        assertThat(standings.of(100).name()).isEqualTo("from 90.0");
    }

    @Test
    void leave_no_gap_below_and_no_band_that_nothing_reaches() {
        assertThatThrownBy(() -> of(10, 50)).isInstanceOf(TemplateNotConsistent.class);
        assertThatThrownBy(() -> of(0, 50, 50)).isInstanceOf(TemplateNotConsistent.class);
        assertThatThrownBy(() -> of(0, 100)).isInstanceOf(TemplateNotConsistent.class);
        assertThatThrownBy(() -> of(0, Double.NaN)).isInstanceOf(TemplateNotConsistent.class);
        assertThatThrownBy(() -> of()).isInstanceOf(TemplateNotConsistent.class);
    }
}
