package org.rapport.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.shared.NotFound;

class ReachTest {
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_colleague_reaches_every_partner() {
        assertThat(Reach.ALL.covers(OWN)).isTrue();
        assertThatNoException().isThrownBy(() -> Reach.ALL.require(OTHER));
    }

    @Test
    void a_guest_reaches_the_own_partner() {
        assertThat(Reach.of(OWN).covers(OWN)).isTrue();
    }

    @Test
    void another_partner_does_not_exist_for_a_guest() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Reach.of(OWN).require(OTHER));
    }
}
