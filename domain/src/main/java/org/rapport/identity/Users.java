package org.rapport.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;

/** Everybody who can or could sign in. */
public interface Users {
    void add(User user);

    Optional<User> withId(UUID id);

    Optional<User> withLogin(String login);

    /** Whether nobody could sign in to the portal; programs with a token alone do not count. */
    boolean isEmpty();

    /** How many active administrators there are. */
    long activeAdministrators();

    /** Names of the users with these ids; unknown ids are absent. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** Tags of the languages that active users read. */
    List<String> languages();

    /** Active colleagues (no guests), by name. */
    List<User> colleagues();

    /** Active guests of a partner, by name. */
    List<User> guestsOf(UUID partner);

    /** Users whose login, name or mail address holds the text, sorted by {@code name}, {@code login} or {@code role}. */
    Page<User> page(String text, String sort, boolean descending, int first, int size);
}
