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
    private boolean nobody;

    Optional<User> user() {
        String name = callerName();
        if (name != null && !name.equals(login)) {
            login = name;
            user = users.withLogin(name).filter(User::isActive);
        }
        return name == null ? Optional.empty() : user;
    }

    private String callerName() {
        if (nobody) {
            return null;
        }
        try {
            Principal principal = security.getCallerPrincipal();
            return principal == null ? null : principal.getName();
        } catch (IllegalStateException e) {
            // a bean that is being started has no caller, and the container says so by this exception
            nobody = true;
            return null;
        }
    }
}
