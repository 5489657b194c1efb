package org.rapport.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.shared.Page;

/** Users without a database. */
public class UsersInMemory implements Users {
    private final List<User> users = new ArrayList<>();

    @Override
    public void add(User user) {
        users.add(user);
    }

    @Override
    public Optional<User> withId(UUID id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    @Override
    public Optional<User> withLogin(String login) {
        return users.stream().filter(user -> user.login().equals(login)).findFirst();
    }

    @Override
    public List<String> languages() {
        return users.stream()
                .filter(User::isActive)
                .map(User::language)
                .distinct()
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return users.isEmpty();
    }

    @Override
    public long activeAdministrators() {
        return users.stream()
                .filter(user -> user.isActive() && user.role() == Role.ADMINISTRATOR)
                .count();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return users.stream().filter(user -> ids.contains(user.id())).collect(Collectors.toMap(User::id, User::name));
    }

    @Override
    public List<User> colleagues() {
        return users.stream().filter(user -> user.partner().isEmpty()).toList();
    }

    @Override
    public List<User> guestsOf(UUID partner) {
        return users.stream()
                .filter(user -> user.partner().filter(partner::equals).isPresent())
                .toList();
    }

    @Override
    public Page<User> page(String text, String sort, boolean descending, int first, int size) {
        return new Page<>(List.copyOf(users), users.size(), first, size);
    }
}
