package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTokenTest {
    private static final UUID THORA = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID AYLIN = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    private static final String SECRET = UnsubscribeToken.newSecret();
    private static final String TOKEN = UnsubscribeToken.of(THORA, SECRET);

    @Test
    void names_its_user_and_is_genuine_for_that_user_only() {
        assertThat(UnsubscribeToken.user(TOKEN)).contains(THORA);
        assertThat(UnsubscribeToken.isGenuine(TOKEN, THORA, SECRET)).isTrue();
        assertThat(UnsubscribeToken.isGenuine(TOKEN, AYLIN, SECRET)).isFalse();
    }

    @Test
    void cannot_be_made_of_the_token_of_somebody_else() {
        String others = UnsubscribeToken.of(AYLIN, UnsubscribeToken.newSecret());
        String mixed = TOKEN.substring(0, TOKEN.indexOf('.')) + others.substring(others.indexOf('.'));
        assertThat(UnsubscribeToken.user(mixed)).contains(THORA);
        assertThat(UnsubscribeToken.isGenuine(mixed, THORA, SECRET)).isFalse();
    }

    @Test
    void is_worth_nothing_with_another_secret_or_none() {
        assertThat(UnsubscribeToken.isGenuine(TOKEN, THORA, UnsubscribeToken.newSecret()))
                .isFalse();
        assertThat(UnsubscribeToken.isGenuine(TOKEN, THORA, null)).isFalse();
    }

    @Property
    void is_worth_nothing_once_a_letter_is_changed(@ForAll @IntRange(max = 65) int place) {
        char other = TOKEN.charAt(place) == 'A' ? 'B' : 'A';
        String changed = TOKEN.substring(0, place) + other + TOKEN.substring(place + 1);
        assertThat(UnsubscribeToken.user(changed).filter(user -> UnsubscribeToken.isGenuine(changed, user, SECRET)))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "x.y", "AAAA", "AAAA.BBBB", "%%%.%%%"})
    void that_is_none_names_nobody(String token) {
        assertThat(UnsubscribeToken.user(token)).isEmpty();
    }

    @Test
    void fits_an_address() {
        assertThat(TOKEN).hasSize(66).matches("[A-Za-z0-9_.-]+");
    }
}
