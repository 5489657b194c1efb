package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.partner.OwnPartners;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.Side;

class AlertAudienceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final Partner one = new Partner(PartnerFixture.known("one"));
    private final Partner two = new Partner(PartnerFixture.known("two"));
    private final Alert ofOne = alert(AlertRule.DUE, one.id());
    private final Alert ofTwo = alert(AlertRule.GREETING, two.id());
    private final Alert gone = alert(AlertRule.DUE, UUID.randomUUID());
    private final PartnersInMemory partners = new PartnersInMemory();
    private final AlertAudience audience = new AlertAudience(List.of(ofOne, ofTwo, gone), new OwnPartners(partners));
    private final User ewa = new User("ewa", "Ewa", "ewa@aldermoor.test", Role.MANAGER, null, "x");

    @BeforeEach
    void known() {
        partners.add(one);
        partners.add(two);
    }

    private static Alert alert(AlertRule rule, UUID partner) {
        return new Alert(new Alert.Cause(rule, UUID.randomUUID(), DAY, partner, Side.US, "tests", null, null), DAY);
    }

    @Test
    void who_runs_partners_is_concerned_by_theirs() {
        two.assignManager(ewa.id());
        assertThat(audience.of(ewa)).containsExactly(ofTwo);
    }

    @Test
    void who_runs_none_is_concerned_by_those_of_all_active_partners() {
        assertThat(audience.of(ewa)).containsExactly(ofOne, ofTwo);
    }

    @Test
    void a_guest_is_concerned_by_what_both_sides_know_of_the_own_relationship() {
        User guest = new User("kal", "Kalliopi", "k@partner.test", Role.GUEST, two.id(), "x");
        assertThat(audience.of(guest)).isEmpty();
        User other = new User("min", "Min-jun", "m@partner.test", Role.GUEST, one.id(), "x");
        assertThat(audience.of(other)).containsExactly(ofOne);
    }
}
