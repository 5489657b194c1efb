package org.rapport.web.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.report.KnownPart;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.web.Say;
import org.rapport.web.look.Score;

class PartnerFindingTest {
    @Test
    void our_own_trouble_comes_first() {
        assertThat(key(score(US, "AT_RISK", 4), score(PARTNER, "AT_RISK", -9))).isEqualTo("partner.finding.US.risk");
        assertThat(key(score(US, "WATCH", -1), score(PARTNER, "AT_RISK", 0))).isEqualTo("partner.finding.US.fell");
    }

    @Test
    void trouble_of_theirs_comes_before_good_news() {
        assertThat(key(score(US, "SOUND", 3), score(PARTNER, "SOUND", -2))).isEqualTo("partner.finding.PARTNER.fell");
        assertThat(key(score(US, "SOUND", 3), score(PARTNER, "SOUND", 2))).isEqualTo("partner.finding.US.rose");
    }

    @Test
    void too_little_evidence_is_told_as_such() {
        Score nobody = Score.unknown(US, "we", 1);
        assertThat(key(nobody, Score.unknown(PARTNER, "they", 0))).isEqualTo("partner.finding.unknown");
        assertThat(key(nobody, score(PARTNER, "SOUND", 0))).isEqualTo("partner.finding.US.unknown");
        assertThat(key(score(US, "SOUND", 0), Score.unknown(PARTNER, "they", 0)))
                .isEqualTo("partner.finding.PARTNER.unknown");
    }

    @Test
    void what_is_known_in_part_is_told_as_such() {
        List<KnownPart> delivery = List.of(new KnownPart(Dimension.DELIVERY, 84, 80, 88, 300));
        Score nobody = Score.unknown(US, "we", 0);
        assertThat(key(nobody, Score.partly(PARTNER, "they", 300, null, delivery)))
                .isEqualTo("partner.finding.PARTNER.partly");
        assertThat(key(Score.partly(US, "we", 300, null, delivery), Score.unknown(PARTNER, "they", 0)))
                .isEqualTo("partner.finding.US.partly");
    }

    @Test
    void nothing_new_is_steady_and_a_guest_is_spoken_to() {
        Score us = score(US, "SOUND", .2);
        Score them = score(PARTNER, "SOUND", 0);
        assertThat(key(us, them)).isEqualTo("partner.finding.steady");
        assertThat(PartnerFinding.key(us, them, PARTNER)).isEqualTo("partner.finding.guest.steady");
    }

    @Test
    void every_sentence_exists_for_both_readers() {
        Say say = new Say();
        for (Side reader : Side.values()) {
            String start = reader == PARTNER ? "partner.finding.guest." : "partner.finding.";
            assertThat(new String[] {"unknown", "steady"}).allMatch(end -> say.has(start + end));
            for (Side side : Side.values()) {
                assertThat(new String[] {".risk", ".fell", ".rose", ".unknown", ".partly"})
                        .allMatch(end -> say.has(start + side + end));
            }
        }
    }

    private static String key(Score us, Score partner) {
        return PartnerFinding.key(us, partner, US);
    }

    private static Score score(Side side, String standing, double change) {
        return new Score(side, "who", 60.0, 55, 65, 30, standing, change, null);
    }
}
