package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class WaterfallTest {
    private static final Words WORDS = BundledWords.ofReader();

    @Test
    void keeps_the_names_of_the_heaviest_and_gains_before_losses() {
        Waterfall folded =
                waterfall(List.of(9.0, 2.0, 0.5, 0.25, -8.0, -0.5, -0.25)).folded(3, WORDS);

        assertThat(folded.groups())
                .containsExactly(
                        new WaterfallGroup("0", 1, 9),
                        new WaterfallGroup("1", 1, 2),
                        new WaterfallGroup("Smaller gains", 2, 0.75),
                        new WaterfallGroup("4", 1, -8),
                        new WaterfallGroup("Smaller losses", 2, -0.75));
    }

    @Test
    void is_left_as_it_is_while_no_row_is_saved() {
        Waterfall few = waterfall(List.of(3.0, 2.0, -1.0, -0.5));

        assertThat(few.folded(3, WORDS)).isEqualTo(few);
    }

    @Property
    void always_adds_up_to_the_score(
            @ForAll @Size(max = 30) List<@DoubleRange(min = -5, max = 5) Double> points,
            @ForAll @IntRange(min = 1, max = 10) int most) {
        Waterfall folded = waterfall(points).folded(most, WORDS);

        double sum =
                folded.groups().stream().mapToDouble(WaterfallGroup::points).sum();
        assertThat(folded.start() + sum).isEqualTo(folded.score(), within(1e-9));
        assertThat(folded.groups()).hasSizeLessThanOrEqualTo(most + 2);
    }

    private static Waterfall waterfall(List<Double> points) {
        List<WaterfallGroup> groups = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            groups.add(new WaterfallGroup(Integer.toString(i), 1, points.get(i)));
        }
        double score = 50 + points.stream().mapToDouble(Double::doubleValue).sum();
        return new Waterfall(Side.US, 50, groups, score);
    }
}
