package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingJsonTest {
    @Test
    void a_mapping_is_the_same_after_it_was_written_and_read() {
        Mapping mapping = ShippedMappings.called("scms").orElseThrow();

        assertThat(MappingJson.read("scms", ImportKind.COMMITMENTS, MappingJson.write(mapping)))
                .isEqualTo(mapping);
    }

    @Test
    void the_shipped_mapping_tries_two_columns_for_the_announcement() {
        Mapping mapping = ShippedMappings.called("scms").orElseThrow();

        assertThat(mapping.columns().get("announced_on"))
                .isEqualTo(List.of("PO Sent to Vendor Date", "PQ First Sent to Client Date"));
        assertThat(mapping.createsPartners()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"colums\":{}}",
                "{\"columns\":{\"vendor\":\"Vendor\"}}",
                "{\"columns\":{\"partner\":1}}",
                "{\"dates\":\"qqqqqqq\"}",
                "{\"partnerCode\":\"guess\"}",
                "{\"take\":\"some\"}",
                "{\"columns\":[]}",
                "{\"missing\":[1]}"
            })
    void what_cannot_be_understood_is_refused(String text) {
        assertThatExceptionOfType(MappingBroken.class)
                .isThrownBy(() -> MappingJson.read("x", ImportKind.COMMITMENTS, text));
    }

    @Test
    void a_mapping_of_another_kind_is_refused() {
        assertThatExceptionOfType(MappingOfOtherKind.class)
                .isThrownBy(() -> MappingJson.read("x", ImportKind.PARTNERS, "{\"kind\":\"commitments\"}"));
    }
}
