package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.OwnPartners;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.Side;

/** What users of other systems complain of about reminders (field.md, 12 to 15), and that we do not have it. */
class AlertMailsTest {
    private static final LocalDate NOTICE = LocalDate.of(2026, 12, 31);
    private static final LocalDate RAISED = NOTICE.minusDays(60);
    private static final Instant NIGHT = Instant.parse("2026-11-17T02:15:00Z");

    private final UsersInMemory users = new UsersInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final AlertsInMemory alerts = new AlertsInMemory();
    private final AlertReadersInMemory readers = new AlertReadersInMemory();
    private final ChosenRulesInMemory rules = new ChosenRulesInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final AlertMails mails = new AlertMails(
            readers,
            new AlertRuleBook(rules),
            alerts,
            new OwnPartners(partners),
            users,
            outbox,
            Clock.fixed(NIGHT, ZoneOffset.UTC));
    private final Partner partner = new Partner(PartnerFixture.known("own"));
    private final User reader = new User("ewa", "Ewa", "ewa@aldermoor.test", Role.MANAGER, null, "x");
    private final UUID agreement = UUID.randomUUID();

    @BeforeEach
    void a_reader_who_wants_mails() {
        partners.add(partner);
        users.add(reader);
        readers.add(new ChosenChannel(reader.id(), new ChannelChoice(AlertChannel.AT_ONCE, 7, "Europe/Brussels")));
        rules.add(new ChosenRule(new RuleSetting(AlertRule.NOTICE_DAY, true, 60, List.of(30, 14, 1))));
    }

    private Alert raised(LocalDate about, LocalDate on) {
        Alert alert = new Alert(cause(about), on);
        alert.see(cause(about), about);
        alerts.add(alert);
        return alert;
    }

    private Alert.Cause cause(LocalDate about) {
        return new Alert.Cause(
                AlertRule.NOTICE_DAY, agreement, about, partner.id(), Side.US, "Frame contract", null, null);
    }

    /** The days whose nights put a mail down. */
    private List<LocalDate> mailed(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> mails.putDown(day) == 1)
                .toList();
    }

    @Nested
    class Each_step {
        @Test
        void is_mailed_once_and_after_the_last_the_warning_is_listed_and_silent() {
            raised(NOTICE, RAISED);
            assertThat(mailed(RAISED, NOTICE))
                    .containsExactly(NOTICE.minusDays(30), NOTICE.minusDays(14), NOTICE.minusDays(1));
            assertThat(alerts.standing(NOTICE, List.of(partner.id()))).hasSize(1);
        }

        @Test
        void is_mailed_later_when_its_night_was_missed_and_several_are_one_mail() {
            raised(NOTICE, RAISED);
            assertThat(mailed(NOTICE.minusDays(10), NOTICE.minusDays(2))).containsExactly(NOTICE.minusDays(10));
        }

        @Test
        void is_not_mailed_again_by_a_night_that_runs_again() {
            raised(NOTICE, RAISED);
            assertThat(mails.putDown(NOTICE.minusDays(30))).isOne();
            assertThat(mails.putDown(NOTICE.minusDays(30))).isZero();
        }

        @Test
        void comes_anew_when_the_day_it_is_about_changes() {
            raised(NOTICE, RAISED);
            assertThat(mails.putDown(NOTICE.minusDays(20))).isOne();
            raised(NOTICE.plusDays(5), NOTICE.minusDays(19));
            assertThat(mails.putDown(NOTICE.minusDays(19))).isOne();
        }
    }

    @Nested
    class Nobody_is_mailed {
        @Test
        void who_did_not_ask_for_it() {
            raised(NOTICE, RAISED);
            readers.channel(reader.id()).orElseThrow().choose(new ChannelChoice(AlertChannel.PORTAL, 7, "UTC"));
            assertThat(mailed(RAISED, NOTICE)).isEmpty();
        }

        @Test
        void who_is_no_longer_active() {
            raised(NOTICE, RAISED);
            reader.deactivate();
            assertThat(mailed(RAISED, NOTICE)).isEmpty();
        }

        @Test
        void about_what_was_put_off_until_that_day_comes_and_then_once() {
            Alert alert = raised(NOTICE, RAISED);
            LocalDate until = NOTICE.minusDays(25);
            readers.add(new PutOffAlert(alert.id(), reader.id(), until));
            assertThat(mailed(NOTICE.minusDays(32), NOTICE.minusDays(15))).containsExactly(until.minusDays(1));
        }
    }

    @Nested
    class One_mail {
        @Test
        void tells_of_all_warnings_of_a_night_and_waits_until_the_night_is_done() {
            raised(NOTICE, RAISED);
            raised(NOTICE.plusDays(3), RAISED);
            LocalDate day = NOTICE.minusDays(10);
            assertThat(mails.putDown(day)).isOne();
            assertThat(readers.told(reader.id(), day)).hasSize(2);
            assertThat(outbox.unreleased(day))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.kind()).isEqualTo(MailKind.WARNINGS));
        }

        @Test
        void is_sent_at_the_hour_of_its_reader_who_wants_one_a_day() {
            readers.channel(reader.id())
                    .orElseThrow()
                    .choose(new ChannelChoice(AlertChannel.DAILY, 7, "Europe/Brussels"));
            raised(NOTICE, RAISED);
            mails.putDown(NOTICE.minusDays(10));
            assertThat(outbox.newest(reader.id(), MailKind.WARNINGS, 1).get(0).nextAttemptAt())
                    .contains(Instant.parse("2026-11-17T06:00:00Z"));
        }
    }
}
