package org.rapport.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.imports.ImportKind;
import org.rapport.imports.Mapping;
import org.rapport.imports.MappingBroken;
import org.rapport.imports.ShippedMappings;

class MappingFormTest {
    private final Mapping shipped = ShippedMappings.called("scms").orElseThrow();

    @Test
    void gives_back_the_mapping_it_began_with() {
        assertThat(new MappingForm(shipped).mapping("scms")).isEqualTo(shipped);
    }

    @Test
    void takes_a_column_a_constant_and_words_for_nothing() {
        MappingForm form = new MappingForm(Mapping.ours(ImportKind.COMMITMENTS));
        line(form, "partner").setSource("Vendor");
        line(form, "partner").setOtherwise("Maker");
        line(form, "promisor").setConstant(" PARTNER ");
        form.setMissing("n/a\n\n none ");

        Mapping mapping = form.mapping("mine");

        assertThat(mapping.columns()).containsOnlyKeys("partner").containsEntry("partner", List.of("Vendor", "Maker"));
        assertThat(mapping.constants()).containsOnlyKeys("promisor").containsEntry("promisor", "PARTNER");
        assertThat(mapping.missing()).containsExactly("n/a", "none");
        assertThat(mapping.dates()).isEqualTo("auto");
    }

    @Test
    void refuses_a_pattern_that_is_none() {
        MappingForm form = new MappingForm(shipped);
        form.setDates("nonsense [");
        assertThatThrownBy(() -> form.mapping("mine")).isInstanceOf(MappingBroken.class);
    }

    @Test
    void makes_no_partners_once_that_is_unticked() {
        MappingForm form = new MappingForm(shipped);
        form.setCreatePartners(false);
        assertThat(form.mapping("mine").createsPartners()).isFalse();
    }

    @Test
    void offers_the_columns_of_the_file_and_those_the_mapping_names() {
        assertThat(new MappingForm(shipped).choices(List.of("ID", "Colour"))).contains("ID", "Colour", "Vendor");
    }

    private static MappingLine line(MappingForm form, String field) {
        return form.getLines().stream()
                .filter(line -> line.getField().name().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
