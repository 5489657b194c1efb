package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void joins_letters_and_digits_without_their_accents() {
        assertThat(Slug.of("  Côte d'Ivoire & Söhne (Nr. 2) ")).isEqualTo("cote-d-ivoire-sohne-nr-2");
    }

    @Test
    void keeps_two_long_names_apart() {
        String start = "x".repeat(80);

        assertThat(Slug.of(start + "a")).hasSize(64).isNotEqualTo(Slug.of(start + "b"));
    }

    @Property
    void is_always_a_usable_code_or_empty(@ForAll String name) {
        assertThat(Slug.of(name)).matches("([a-z0-9]+(-[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(64);
    }
}
