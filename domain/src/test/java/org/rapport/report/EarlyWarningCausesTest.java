package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.report.ChosenRulesInMemory.usual;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.diagnosis.DiagnosisBook;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.Side;

class EarlyWarningCausesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int GOOD = 30;

    private final Partner partner = new Partner(PartnerFixture.known("own"));

    /** A promise of theirs a week, kept for thirty weeks and then missed each time. */
    private List<RecordedCommitment> promises() {
        return IntStream.range(0, 40)
                .mapToObj(week -> {
                    LocalDate given = START.plusWeeks(week);
                    LocalDate done = given.plusDays(week < GOOD ? 5 : 20);
                    return new RecordedCommitment(
                            new UUID(3, week),
                            partner.id(),
                            new PromiseRecord(
                                    Side.PARTNER,
                                    List.of(new Said(given, given.plusDays(5), Side.PARTNER)),
                                    CommitmentStatus.FULFILLED,
                                    done,
                                    1,
                                    done),
                            List.of());
                })
                .toList();
    }

    private List<Alert.Cause> on(LocalDate day) {
        PartnersInMemory partners = new PartnersInMemory();
        partners.add(partner);
        Commitments commitments = (Commitments) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Commitments.class},
                (proxy, method, arguments) -> Map.of(partner.id(), promises()));
        return new EarlyWarningCauses(new DiagnosisBook(null, null, commitments), partners)
                .causes(List.of(partner.id()), usual(day));
    }

    @Test
    void nobody_is_warned_of_who_keeps_promises() {
        assertThat(on(START.plusWeeks(GOOD))).isEmpty();
    }

    @Test
    void a_side_that_begins_to_miss_them_is_warned_of_within_weeks_and_by_the_day_of_the_chart() {
        List<Alert.Cause> causes = on(START.plusWeeks(GOOD + 6));

        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.rule()).isEqualTo(AlertRule.EARLY_WARNING);
            assertThat(cause.side()).isEqualTo(Side.PARTNER);
            assertThat(cause.subject()).isEqualTo(partner.id());
            assertThat(cause.title()).isEqualTo(partner.name());
            assertThat(cause.about()).isAfter(START.plusWeeks(GOOD));
        });
        assertThat(on(causes.get(0).about())).isEqualTo(causes);
        assertThat(on(causes.get(0).about().minusDays(1))).isEmpty();
    }
}
