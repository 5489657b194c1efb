package org.rapport.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.shared.Language;

class UserServiceTest {
    private final UsersInMemory users = new UsersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final UserService service = new UserService(users, null, null, audit, null);

    @Test
    void whoever_came_in_and_left_stands_on_record_under_their_own_name() {
        users.add(new User("ewa", "Ewa", "ewa@house.test", Role.MANAGER, null, "hash"));

        service.cameIn("ewa");
        service.left("ewa");

        assertThat(audit.actions()).containsExactly("ewa, user: signed in", "ewa, user: signed out");
    }

    @Test
    void the_language_of_a_user_is_changed_once_and_stands_on_record() {
        User ewa = new User("ewa", "Ewa", "ewa@house.test", Role.MANAGER, null, "hash");
        users.add(ewa);

        service.writeTo(ewa.id(), Language.GERMAN);
        service.writeTo(ewa.id(), Language.GERMAN);

        assertThat(ewa.language()).isEqualTo("de");
        assertThat(users.languages()).containsExactly("de");
        assertThat(audit.actions()).hasSize(1).first().asString().contains("language changed");
    }

    @Test
    void a_name_that_nobody_has_leaves_nothing() {
        service.cameIn("nobody");

        assertThat(audit.actions()).isEmpty();
    }
}
