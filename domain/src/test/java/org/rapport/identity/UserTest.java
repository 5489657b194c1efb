package org.rapport.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.shared.TextMissing;
import org.rapport.shared.TextTooLong;

class UserTest {
    private static final UUID PARTNER = UUID.randomUUID();

    private static User user(String login, Role role, UUID partner) {
        return new User(login, "Ewa Łukaszewicz", "ewa@aldermoor.example", role, partner, "hash");
    }

    @Nested
    class A_new_user {
        @Test
        void signs_in_with_small_letters_whatever_was_typed() {
            assertThat(user("  EWA ", Role.MANAGER, null).login()).isEqualTo("ewa");
        }

        @ParameterizedTest
        @ValueSource(strings = {"e", "ewa lu", "<script>", "-ewa", "ewa\u0007"})
        void is_refused_with_an_odd_login(String login) {
            assertThatExceptionOfType(org.rapport.shared.FieldViolation.class)
                    .isThrownBy(() -> user(login, Role.MANAGER, null))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("login"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ewa", "ewa@", "ewa@a,b@c", "e@x\r\nBcc: all"})
        void is_refused_with_an_odd_mail_address(String email) {
            assertThatExceptionOfType(EmailNotUsable.class)
                    .isThrownBy(() -> new User("ewa", "Ewa", email, Role.MANAGER, null, "hash"));
        }

        @Test
        void needs_a_name_of_bounded_length() {
            assertThatExceptionOfType(TextMissing.class)
                    .isThrownBy(() -> new User("ewa", " ", "e@x", Role.MANAGER, null, "hash"));
            assertThatExceptionOfType(TextTooLong.class)
                    .isThrownBy(() -> new User("ewa", "x".repeat(121), "e@x", Role.MANAGER, null, "hash"));
        }
    }

    @Nested
    class A_guest {
        @Test
        void is_bound_to_a_partner() {
            assertThat(user("ann", Role.GUEST, PARTNER).partner()).contains(PARTNER);
        }

        @Test
        void without_a_partner_is_refused() {
            assertThatExceptionOfType(GuestNeedsPartner.class).isThrownBy(() -> user("ann", Role.GUEST, null));
        }

        @Test
        void may_read_and_confirm_but_not_see_the_portfolio() {
            assertThat(Role.GUEST.may(Permission.READ)).isTrue();
            assertThat(Role.GUEST.may(Permission.CONFIRM)).isTrue();
            assertThat(Role.GUEST.may(Permission.READ_PORTFOLIO)).isFalse();
            assertThat(Role.GUEST.may(Permission.RECORD_FOR_BOTH)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GUEST"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_colleague_is_bound_to_no_partner(Role role) {
        assertThatExceptionOfType(GuestNeedsPartner.class).isThrownBy(() -> user("ewa", role, PARTNER));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void an_auditor_changes_nothing(Permission permission) {
        boolean reads = permission == Permission.ANYONE || permission.name().startsWith("READ");
        assertThat(Role.AUDITOR.may(permission)).isEqualTo(reads);
    }
}
