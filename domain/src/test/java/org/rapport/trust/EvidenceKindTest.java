package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceKindTest {
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static Stream<List<String>> rows() {
        return Golden.lines("30_evidence_mapping.csv").skip(1).map(line -> List.of(COMMA.split(line)));
    }

    @Test
    void knows_every_kind_of_the_mapping_and_no_other() {
        assertThat(rows().map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EvidenceKind.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void speaks_about_the_dimension_and_factor_of_the_mapping(List<String> row) {
        EvidenceKind kind = EvidenceKind.valueOf(row.get(0));

        if (row.get(4).startsWith("(")) {
            assertThat(kind.dimension()).isEmpty();
        } else {
            assertThat(kind.dimension()).contains(Dimension.valueOf(row.get(4)));
            assertThat(kind.dimension().orElseThrow().factor().name())
                    .isEqualTo(row.get(5).toUpperCase(Locale.ROOT));
            assertThat(TrustFixture.policy().kappa(kind.dimension().orElseThrow()))
                    .isEqualTo(Double.parseDouble(row.get(8)));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void weighs_what_the_mapping_says(List<String> row) {
        EvidenceKind kind = EvidenceKind.valueOf(row.get(0));
        double weight = Double.parseDouble(row.get(7).replaceAll("^\"?([0-9.]+).*$", "$1"));

        assertThat(kind.weight()).isEqualTo(weight, within(1e-12));
        assertThat(kind.deception()).isEqualTo(row.get(6).contains("720"));
        assertThat(kind.soft()).isEqualTo(row.get(7).contains("halved"));
    }
}
