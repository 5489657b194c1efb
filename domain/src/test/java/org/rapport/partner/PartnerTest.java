package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.partner.PartnerFixture.from;
import static org.rapport.partner.PartnerFixture.known;
import static org.rapport.partner.PartnerFixture.person;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.shared.Ids;
import org.rapport.shared.TextTooLong;

class PartnerTest {
    @Nested
    class A_new_partner {
        @Test
        void is_active_and_is_checked_in_with_as_usual() {
            Partner partner = new Partner(known("global-logistics"));
            assertThat(partner.isActive()).isTrue();
            assertThat(partner.cadenceDays()).isEqualTo(Partner.USUAL_CADENCE);
            assertThat(partner.stage()).isEqualTo(LifeCycleStage.WORKING_TOGETHER);
            assertThat(partner.languages()).containsExactly("fr", "nl-BE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a b", "-a", "a/b", "<b>", "ä", "=1"})
        void has_a_code_of_plain_characters(String code) {
            assertThatThrownBy(() -> new Partner(known(code))).isInstanceOf(PartnerCodeNotUsable.class);
        }

        @Test
        void has_a_code_that_fits() {
            assertThatThrownBy(() -> new Partner(known("x".repeat(65)))).isInstanceOf(TextTooLong.class);
        }

        @Test
        void comes_from_a_country_of_two_letters_in_whatever_case() {
            assertThat(new Partner(from("vn", "Asia/Ho_Chi_Minh", List.of("vi"), 7)).country())
                    .isEqualTo("VN");
            assertThatThrownBy(() -> new Partner(from("XX", "UTC", List.of(), 7)))
                    .isInstanceOf(UnknownCountry.class);
            assertThatThrownBy(() -> new Partner(from("Vietnam", "UTC", List.of(), 7)))
                    .isInstanceOf(UnknownCountry.class);
        }

        @Test
        void lives_in_a_known_time_zone() {
            assertThatThrownBy(() -> new Partner(from("BE", "Europe/Antwerp", List.of(), 7)))
                    .isInstanceOf(UnknownTimeZone.class);
        }

        @Test
        void speaks_known_languages() {
            assertThatThrownBy(() -> new Partner(from("BE", "UTC", List.of("klingonese"), 7)))
                    .isInstanceOf(UnknownLanguage.class);
        }

        @Test
        void is_checked_in_with_at_least_once_a_year() {
            assertThatThrownBy(() -> new Partner(from("BE", "UTC", List.of(), 367)))
                    .isInstanceOf(CadenceOutOfRange.class);
            assertThatThrownBy(() -> new Partner(from("BE", "UTC", List.of(), -1)))
                    .isInstanceOf(CadenceOutOfRange.class);
        }
    }

    @Nested
    class A_person {
        @Test
        void may_have_a_name_of_any_script() {
            assertThat(new Contact(Ids.next(), person("Þórunn Eiríksdóttir", null)).name())
                    .isEqualTo("Þórunn Eiríksdóttir");
        }

        @ParameterizedTest
        @ValueSource(strings = {"nobody", "a@b@c", "a b@c", "\"x\"@y"})
        void has_an_address_that_can_be_written_to(String email) {
            assertThatThrownBy(() -> new Contact(Ids.next(), person("Ann", email)))
                    .isInstanceOf(ContactEmailNotUsable.class);
        }
    }
}
