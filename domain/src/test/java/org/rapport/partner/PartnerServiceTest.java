package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.partner.PartnerFixture.known;
import static org.rapport.partner.PartnerFixture.person;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.shared.NotFound;

class PartnerServiceTest {
    private final PartnersInMemory partners = new PartnersInMemory();
    private final UsersInMemory users = new UsersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final PartnerService manager = as(CallerInMemory.of(Role.MANAGER));

    private PartnerService as(Caller caller) {
        return new PartnerService(partners, new PartnerRegister(partners, audit), users, audit, caller);
    }

    @Nested
    class A_manager {
        private final UUID id = manager.create(known("gl"));

        @Test
        void becomes_the_manager_of_a_partner_entered() {
            assertThat(manager.find(id).manager()).isNotNull();
            assertThat(audit.actions()).containsExactly("partner: created");
        }

        @Test
        void cannot_use_a_code_twice_in_whatever_case() {
            assertThatThrownBy(() -> manager.create(known("GL"))).isInstanceOf(PartnerCodeTaken.class);
        }

        @Test
        void changes_nothing_by_saying_the_same_again() {
            manager.update(id, known("gl"));
            assertThat(audit.actions()).containsExactly("partner: created");
        }

        @Test
        void finds_by_code_in_whatever_case() {
            assertThat(manager.findByCode("GL").id()).isEqualTo(id);
        }

        @Test
        void names_a_contact_of_that_partner_as_sponsor_and_no_other() {
            UUID other = manager.addContact(manager.create(known("other")), person("Bo", null));
            UUID own = manager.addContact(id, person("Annelies", null));
            assertThatThrownBy(() -> manager.assignSponsors(id, null, other)).isInstanceOf(SponsorOfOtherPartner.class);
            manager.assignSponsors(id, null, own);
            assertThat(manager.find(id).theirSponsorName()).isEqualTo("Annelies");
            manager.removeContact(own);
            assertThat(manager.find(id).theirSponsor()).isNull();
        }

        @Test
        void names_at_once_who_answers_for_a_relationship() {
            User executive = new User("jonas", "Jonas", "j@house.test", Role.EXECUTIVE, null, "x");
            users.add(executive);
            UUID theirs = manager.addContact(id, person("Annelies", null));
            UUID runs = manager.find(id).manager();
            manager.appoint(id, runs, executive.id(), theirs);
            manager.appoint(id, runs, executive.id(), theirs);
            assertThat(manager.find(id).ourSponsorName()).isEqualTo("Jonas");
            assertThat(manager.find(id).theirSponsorName()).isEqualTo("Annelies");
            assertThat(audit.actions())
                    .containsExactly("partner: created", "contact: created", "partner: sponsors assigned");
            assertThat(manager.colleagues()).extracting(Colleague::name).containsExactly("Jonas");
        }

        @Test
        void cannot_make_a_guest_the_manager() {
            User guest = new User("kalliopi", "Καλλιόπη", "k@partner.test", Role.GUEST, id, "x");
            users.add(guest);
            assertThatThrownBy(() -> manager.assignManager(id, guest.id())).isInstanceOf(NotAColleague.class);
        }
    }

    @Nested
    class A_guest {
        private final UUID own = manager.create(known("own"));
        private final UUID other = manager.create(known("other"));
        private final PartnerService guest = as(CallerInMemory.guestOf(own));

        @Test
        void sees_the_own_relationship_only() {
            assertThat(guest.find(own).code()).isEqualTo("own");
            assertThat(guest.page(PartnerQuery.all(0, 10)).rows())
                    .extracting(PartnerRow::code)
                    .containsExactly("own");
            assertThat(guest.search("Global", 10)).hasSize(1);
        }

        @Test
        void finds_nothing_of_another_partner() {
            assertThatThrownBy(() -> guest.find(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guest.findByCode("other")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guest.contacts(other)).isInstanceOf(NotFound.class);
        }
    }
}
