package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.shared.NotFound;

class IdConverterTest {
    private final IdConverter converter = new IdConverter();

    @Test
    void reads_what_it_writes() {
        UUID id = new UUID(7, 9);

        assertThat(converter.getAsObject(null, null, converter.getAsString(null, null, id)))
                .isEqualTo(id);
    }

    @Test
    void nothing_is_no_id() {
        assertThat(converter.getAsObject(null, null, " ")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void what_is_no_id_names_nothing() {
        assertThatThrownBy(() -> converter.getAsObject(null, null, "7")).isInstanceOf(NotFound.class);
    }
}
