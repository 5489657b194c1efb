package org.rapport.web.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.partner.LifeCycleStage;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRow;
import org.rapport.report.AlertRow;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertService;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.commitment.PartnerChoice;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.Part;

class EarlyWarningDutiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final UUID MANAGER = new UUID(0, 1);
    private static final UUID PARTNER = new UUID(0, 2);

    private final List<AlertRow> standing = new ArrayList<>();

    private List<Duty> duties(Side own, UUID manager) {
        AlertService alerts = new AlertService(null, null) {
            @Override
            public List<AlertRow> standing(LocalDate day) {
                return day.equals(TODAY.minusDays(1)) ? List.copyOf(standing) : List.of();
            }
        };
        PartnerChoice partners = new PartnerChoice(null) {
            @Override
            public List<PartnerRow> all() {
                return List.of(new PartnerRow(
                        PARTNER,
                        "GL&1",
                        "Global Logistics",
                        "BE",
                        PartnerKind.CLIENT,
                        MANAGER,
                        14,
                        LifeCycleStage.values()[0],
                        true));
            }
        };
        Format format = new Format(Clock.fixed(Instant.parse("2026-11-17T08:12:00Z"), ZoneOffset.UTC));
        return new EarlyWarningDuties(alerts, partners, new Say(), format)
                .duties(new Desk(manager, own, TODAY, TODAY.plusDays(13), TODAY.minusDays(1)));
    }

    private void stands(AlertRule rule, UUID partner, Side side) {
        LocalDate warned = TODAY.minusDays(8);
        standing.add(new AlertRow(
                UUID.randomUUID(), rule, partner, partner, side, "Global Logistics", warned, null, null, warned));
    }

    @Test
    void a_warning_waits_with_a_way_to_the_diagnosis_and_without_a_day() {
        stands(AlertRule.EARLY_WARNING, PARTNER, Side.PARTNER);

        assertThat(duties(Side.US, MANAGER)).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo(Part.WAITING);
            assertThat(one.side()).isEqualTo(Side.PARTNER);
            assertThat(one.due()).isNull();
            assertThat(one.href()).isEqualTo("/partner/diagnosis.xhtml?code=GL%261");
            assertThat(one.what()).isEqualTo("Global Logistics keeps promises worse than its record forecast");
            assertThat(one.meta().replace('\u00a0', ' ')).contains("Mon 9 Nov");
        });
    }

    @Test
    void a_warning_of_ones_own_side_is_told_as_such() {
        stands(AlertRule.EARLY_WARNING, PARTNER, Side.US);

        assertThat(duties(Side.US, null))
                .extracting(Duty::what)
                .containsExactly("We keep promises to Global Logistics worse than our record forecast");
    }

    @Test
    void a_guest_reads_it_from_the_other_side() {
        stands(AlertRule.EARLY_WARNING, PARTNER, Side.PARTNER);
        stands(AlertRule.EARLY_WARNING, PARTNER, Side.US);

        assertThat(duties(Side.PARTNER, null))
                .extracting(Duty::what)
                .containsExactly(
                        "You keep promises worse than your record forecast",
                        "Your partner keeps promises worse than its record forecast");
    }

    @Test
    void other_alerts_and_partners_of_colleagues_are_left_to_others() {
        stands(AlertRule.AT_RISK, PARTNER, Side.US);
        stands(AlertRule.EARLY_WARNING, new UUID(0, 9), Side.US);
        assertThat(duties(Side.US, null)).isEmpty();

        stands(AlertRule.EARLY_WARNING, PARTNER, Side.US);
        assertThat(duties(Side.US, new UUID(0, 7))).isEmpty();
        assertThat(duties(Side.US, MANAGER)).hasSize(1);
    }
}
