package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandsTest {
    private final Bands bands = new Bands();

    @Test
    void fills_a_step_for_each_standing_reached() {
        assertThat(bands.steps("AT_RISK")).isEqualTo(1);
        assertThat(bands.steps("STRONG")).isEqualTo(4);
        assertThat(bands.step("WATCH", 2)).isEqualTo("on");
        assertThat(bands.step("WATCH", 3)).isEqualTo("off");
    }

    @Test
    void draws_whatever_is_not_known_as_not_known() {
        assertThat(bands.style(null)).isEqualTo("none");
        assertThat(bands.style("NONSENSE")).isEqualTo("none");
        assertThat(bands.key(null)).isEqualTo("standing.UNKNOWN");
    }
}
