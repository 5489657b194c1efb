package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void puts_the_ends_at_the_ends() {
        Scale scale = new Scale(45, 85, 0, 100);

        assertThat(scale.percent(45)).isEqualTo("0%");
        assertThat(scale.percent(50)).isEqualTo("12.5%");
        assertThat(scale.percent(85)).isEqualTo("100%");
    }

    @Test
    void runs_downwards_when_the_end_lies_above_the_start() {
        Scale height = new Scale(40, 80, 306, 6);

        assertThat(height.number(40)).isEqualTo("306");
        assertThat(height.number(70)).isEqualTo("81");
    }

    @Test
    void measures_widths_without_a_sign() {
        assertThat(new Scale(0, 40, 0, 100).width(9.6, 0)).isEqualTo("24%");
        assertThat(new Scale(0, 40, 0, 100).width(0, 9.6)).isEqualTo("24%");
    }

    @Test
    void writes_numbers_as_svg_wants_them() {
        assertThat(Scale.text(43.333333)).isEqualTo("43.33");
        assertThat(Scale.text(100)).isEqualTo("100");
        assertThat(Scale.text(-0.001)).isEqualTo("0");
        assertThat(Scale.text(0.0000001)).isEqualTo("0");
    }

    @Test
    void refuses_a_scale_without_extent() {
        assertThatThrownBy(() -> new Scale(5, 5, 0, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
