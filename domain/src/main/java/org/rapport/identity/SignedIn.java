package org.rapport.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The user signed in on the current request, looked up once. */
@RequestScoped
class SignedIn {
    @Inject
    private SecurityContext security;

    @Inject
    private Users users;

    private String login;
    private Optional<User> user = Optional.empty();

    Optional<User> user() {
        Principal principal = security.getCallerPrincipal();
        String name = principal == null ? null : principal.getName();
        if (name != null && !name.equals(login)) {
            login = name;
            user = users.withLogin(name).filter(User::isActive);
        }
        return name == null ? Optional.empty() : user;
    }
}
