package org.rapport.web.user;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.identity.Role;
import org.rapport.identity.UserRow;
import org.rapport.shared.Language;

/** What is typed about a user. */
public class UserForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String login;
    private String name;
    private String email;
    private String title;
    private String unit;
    private Language language = Language.current();
    private Role role = Role.MANAGER;
    private UUID partner;
    private String password;

    static UserForm of(UserRow row) {
        UserForm form = new UserForm();
        form.login = row.login();
        form.name = row.name();
        form.email = row.email();
        form.title = row.title();
        form.unit = row.unit();
        form.language = Language.of(row.language());
        form.role = row.role();
        form.partner = row.partner();
        return form;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
