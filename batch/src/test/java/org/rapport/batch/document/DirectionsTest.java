package org.rapport.batch.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionsTest {
    private static final String NOUR = "نور";

    @Test
    void leaves_texts_read_from_the_left_as_they_are() {
        assertThat(Directions.asDrawn("Rapport of Orion, 16 November")).isEqualTo("Rapport of Orion, 16 November");
        assertThat(Directions.beforeFigure("한빛")).isEqualTo("한빛");
    }

    @Test
    void joins_the_letters_that_join_and_puts_the_last_one_first() {
        assertThat(Directions.asDrawn(NOUR)).isEqualTo("\ufead\ufeee\ufee7");
    }

    @Test
    void keeps_a_figure_to_the_right_of_a_name_read_from_the_right() {
        assertThat(Directions.asDrawn(Directions.beforeFigure(NOUR) + " 76.4")).endsWith(" 76.4");
        assertThat(Directions.asDrawn(NOUR + " 76.4")).doesNotEndWith(" 76.4");
    }
}
