package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;
import org.rapport.trust.Standing;

class PartnerLineTest {
    @Test
    void most_warnings_come_first() {
        assertThat(sorted(line("calm", 0, score(20), score(20)), line("warned", 2, score(90), score(90))))
                .containsExactly("warned", "calm");
    }

    @Test
    void the_lowest_score_of_either_side_decides_among_equally_many_warnings() {
        assertThat(sorted(
                        line("middling", 1, score(50), score(50)),
                        line("theirs low", 1, score(80), score(30)),
                        line("ours low", 1, score(20), score(80))))
                .containsExactly("ours low", "theirs low", "middling");
    }

    @Test
    void too_little_evidence_is_not_taken_for_a_low_score() {
        assertThat(sorted(
                        line("new", 0, unknown(), unknown()),
                        line("half known", 0, unknown(), score(60)),
                        line("known to be low", 0, score(40), score(70))))
                .containsExactly("known to be low", "half known", "new");
    }

    private static List<String> sorted(PartnerLine... lines) {
        return Stream.of(lines)
                .sorted(PartnerLine.PRESSING_FIRST)
                .map(PartnerLine::partner)
                .toList();
    }

    private static PartnerLine line(String partner, int warnings, SideScore ours, SideScore theirs) {
        return new PartnerLine("P", partner, "/partner", ours, theirs, new Kept(0, 0), new Kept(0, 0), warnings);
    }

    private static SideScore score(double low) {
        return new SideScore(Side.US, "Somebody", low + 5, low, low + 10, 40, Standing.SOUND, 0);
    }

    private static SideScore unknown() {
        return SideScore.unknown(Side.PARTNER, "Somebody", 1);
    }
}
