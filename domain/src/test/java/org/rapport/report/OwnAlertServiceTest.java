package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.partner.OwnPartners;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class OwnAlertServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate CLOSED = TODAY.minusDays(1);

    private final PartnersInMemory partners = new PartnersInMemory();
    private final AlertsInMemory alerts = new AlertsInMemory();
    private final AlertReadersInMemory readers = new AlertReadersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final Partner ours = new Partner(PartnerFixture.known("own"));
    private final Partner other = new Partner(PartnerFixture.known("other"));
    private final OwnAlertService service = as(CallerInMemory.of(Role.AUDITOR), TODAY);
    private final Alert due = raised(AlertRule.DUE, ours);

    private OwnAlertService as(Caller caller, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new OwnAlertService(
                new AlertNews(alerts, readers, partners, new OwnPartners(partners)),
                alerts,
                readers,
                caller,
                audit,
                clock);
    }

    private Alert raised(AlertRule rule, Partner partner) {
        Alert alert = new Alert(
                new Alert.Cause(rule, UUID.randomUUID(), TODAY, partner.id(), Side.US, "tests", null, null), CLOSED);
        alerts.add(alert);
        return alert;
    }

    @BeforeEach
    void two_partners() {
        partners.add(ours);
        partners.add(other);
    }

    @Nested
    class What_is_put_off {
        @Test
        void is_not_seen_for_a_week_by_whoever_put_it_off_and_told_as_such() {
            Caller caller = CallerInMemory.of(Role.MANAGER);
            assertThat(as(caller, TODAY).remindInAWeek(due.id())).isEqualTo(TODAY.plusDays(7));
            assertThat(as(caller, TODAY.plusDays(6)).standing(CLOSED)).satisfies(own -> {
                assertThat(own.standing()).isEmpty();
                assertThat(own.later())
                        .singleElement()
                        .satisfies(one -> assertThat(one.until()).isEqualTo(TODAY.plusDays(7)));
            });
            assertThat(as(caller, TODAY.plusDays(7)).standing(CLOSED).standing())
                    .hasSize(1);
            assertThat(service.standing(CLOSED).standing()).hasSize(1);
            assertThat(audit.actions()).containsExactly("early warning: put off");
        }

        @Test
        void can_be_put_off_again_and_brought_back() {
            service.remindInAWeek(due.id());
            service.remindInAWeek(due.id());
            service.bringBack(due.id());
            service.bringBack(due.id());
            assertThat(service.standing(CLOSED).standing()).hasSize(1);
            assertThat(audit.actions()).endsWith("early warning: brought back").hasSize(3);
        }
    }

    @Nested
    class A_guest {
        private final OwnAlertService guest = as(CallerInMemory.guestOf(ours.id()), TODAY);

        @Test
        void sees_the_own_relationship_and_not_what_we_do_for_it_unasked() {
            raised(AlertRule.DUE, other);
            raised(AlertRule.GREETING, ours);
            assertThat(guest.standing(CLOSED).standing())
                    .extracting(AlertLine::id)
                    .containsExactly(due.id());
        }

        @Test
        void cannot_put_off_what_is_out_of_reach() {
            Alert far = raised(AlertRule.DUE, other);
            Alert greeting = raised(AlertRule.GREETING, ours);
            assertThatThrownBy(() -> guest.remindInAWeek(far.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guest.remindInAWeek(greeting.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guest.bringBack(far.id())).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class Warnings_come {
        @Test
        void on_the_pages_only_until_somebody_chooses() {
            assertThat(service.channel().channel()).isEqualTo(AlertChannel.PORTAL);
        }

        @Test
        void as_they_were_chosen_last() {
            ChannelChoice daily = new ChannelChoice(AlertChannel.DAILY, 6, "Asia/Seoul");
            service.choose(new ChannelChoice(AlertChannel.AT_ONCE, 7, "UTC"));
            service.choose(daily);
            assertThat(service.channel()).isEqualTo(daily);
            assertThat(audit.actions())
                    .containsExactly("early warnings: channel chosen", "early warnings: channel chosen");
        }
    }
}
