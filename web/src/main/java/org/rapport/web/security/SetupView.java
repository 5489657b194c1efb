package org.rapport.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.identity.UserService;
import org.rapport.web.Notices;

/** Backs {@code setup.xhtml}: makes the first administrator of an empty installation. */
@Named
@RequestScoped
public class SetupView {
    @Inject
    private UserService users;

    @Inject
    private Notices notices;

    private String login;
    private String name;
    private String email;
    private String password;

    /** Leads away as soon as somebody exists. */
    public String load() {
        return users.needsFirstAdministrator() ? null : "/login.xhtml?faces-redirect=true";
    }

    public String make() {
        boolean made =
                notices.attempt("setup.done", () -> users.makeFirstAdministrator(login, name, email, password), login);
        return made ? "/login.xhtml?faces-redirect=true" : null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
