package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.diagnosis.TimeToRecover.Spell;

/** Against the survival of acute myelogenous leukaemia (Miller 1981), printed with R's survfit: 27 (18, 45) and 31 (18, open). */
class TimeToRecoverTest {
    private static final List<Spell> MAINTAINED = List.of(
            back(9), back(13), open(13), back(18), back(23), open(28), back(31), back(34), open(45), back(48),
            open(161));
    private static final List<Spell> NOT_MAINTAINED = List.of(
            back(5), back(5), back(8), back(8), back(12), open(16), back(23), back(27), back(30), back(33), back(43),
            back(45));

    private static Spell back(double days) {
        return new Spell(days, true);
    }

    private static Spell open(double days) {
        return new Spell(days, false);
    }

    @Test
    void the_median_and_its_interval_of_the_literature() {
        TimeToRecover all = TimeToRecover.ofSpells(
                Stream.concat(MAINTAINED.stream(), NOT_MAINTAINED.stream()).toList());

        assertThat(all).isEqualTo(new TimeToRecover(23, 18, 27.0, 18.0, 45.0));
        assertThat(TimeToRecover.ofSpells(MAINTAINED)).isEqualTo(new TimeToRecover(11, 7, 31.0, 18.0, null));
        assertThat(TimeToRecover.ofSpells(NOT_MAINTAINED)).isEqualTo(new TimeToRecover(12, 11, 23.0, 8.0, null));
    }

    @Test
    void without_anybody_back_there_is_no_median() {
        assertThat(TimeToRecover.ofSpells(List.of(open(40), open(300))))
                .isEqualTo(new TimeToRecover(2, 0, null, null, null));
        assertThat(TimeToRecover.ofSpells(List.of())).isEqualTo(new TimeToRecover(0, 0, null, null, null));
    }
}
