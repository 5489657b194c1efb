package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rapport.forecast.House.Lateness;
import org.rapport.shared.Side;

class ReferenceClassesTest {
    private final List<PastPromise> given = new House(1).promises(Lateness.EVEN, 3, 10);
    private final Counting promises = new Counting();
    private final ReferenceClasses classes = new ReferenceClasses(promises);

    @Test
    void all_classes_of_a_day_come_from_one_reading() {
        assertThat(classes.of(Side.US, false, House.TODAY).experienced()).isTrue();
        assertThat(classes.of(Side.PARTNER, false, House.TODAY).experienced()).isFalse();
        assertThat(classes.of(Side.US, true, House.TODAY).experienced()).isFalse();
        assertThat(promises.readings).isEqualTo(1);
    }

    @Test
    void another_day_is_read_anew_and_knows_only_what_was_known_then() {
        classes.of(Side.US, false, House.TODAY);
        assertThat(classes.of(Side.US, false, House.TODAY.minusYears(4)).experienced())
                .isFalse();
        assertThat(promises.readings).isEqualTo(2);
    }

    @Test
    void what_is_forgotten_is_read_again() {
        classes.of(Side.US, false, House.TODAY);
        classes.forget();
        classes.of(Side.US, false, House.TODAY);
        assertThat(promises.readings).isEqualTo(2);
    }

    @Test
    void few_days_are_kept_at_once() {
        LocalDate first = House.TODAY.minusDays(10);
        for (int i = 0; i < 5; i++) {
            classes.of(Side.US, false, first.plusDays(i));
        }
        classes.of(Side.US, false, first.plusDays(4));
        assertThat(promises.readings).isEqualTo(5);
        classes.of(Side.US, false, first);
        assertThat(promises.readings).isEqualTo(6);
    }

    /** The promises, and how often all of them were asked for. */
    private final class Counting implements PastPromises {
        private int readings;

        @Override
        public void forEach(Consumer<PastPromise> taker) {
            readings++;
            given.forEach(taker);
        }

        @Override
        public List<PastPromise> of(UUID partner, Side promisor) {
            return List.of();
        }

        @Override
        public List<PastPromise> of(Collection<UUID> partners) {
            return List.of();
        }

        @Override
        public List<PastPromise> of(UUID commitment) {
            return List.of();
        }
    }
}
