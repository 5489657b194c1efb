package org.rapport.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapport.shared.Ids;
import org.rapport.shared.Language;
import org.rapport.shared.Text;

/** Somebody who signs in: a colleague, or a partner's guest who sees that one relationship only. */
@Entity
@Table(name = "app_user")
public class User {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");

    @Id
    private UUID id;

    @Version
    private long version;

    private String login;
    private String name;
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID partner;
    private String title;
    private String unit;
    private String language;
    private boolean active;

    protected User() {} // JPA

    /** A new user; {@code partner} is given for a guest and for nobody else. */
    public User(String login, String name, String email, Role role, UUID partner, String passwordHash) {
        this.id = Ids.next();
        this.login = checkedLogin(login);
        this.passwordHash = passwordHash;
        this.language = Language.current().tag();
        this.active = true;
        describe(name, email, null);
        takeRole(role, partner);
    }

    /** The login as it is kept: lower case; refused unless 2 to 60 letters, digits or . _ @ + -. */
    public static String checkedLogin(String login) {
        String value = Text.required(login, "login", 60).toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(value).matches()) {
            throw new LoginNotUsable(value);
        }
        return value;
    }

    public final void describe(String newName, String newEmail, String newTitle) {
        String address = Text.required(newEmail, "email", 190);
        if (!EMAIL.matcher(address).matches()) {
            throw new EmailNotUsable(address);
        }
        this.name = Text.required(newName, "name", 120);
        this.email = address;
        this.title = Text.optional(newTitle, "title", 120);
    }

    /** Gives a role; a guest is bound to a partner, nobody else may be. */
    public final void takeRole(Role newRole, UUID newPartner) {
        if ((newRole == Role.GUEST) != (newPartner != null)) {
            throw new GuestNeedsPartner();
        }
        this.role = newRole;
        this.partner = newPartner;
        this.unit = newPartner == null ? unit : null;
    }

    /** Puts a colleague into a unit, or into none; a guest belongs to no unit of ours. */
    public void join(String newUnit) {
        String name = Text.optional(newUnit, "unit", 80);
        if (name != null && partner != null) {
            throw new GuestInUnit();
        }
        this.unit = name;
    }

    /** Chooses the language that pages, mails and documents for this user are in. */
    public void read(Language chosen) {
        this.language = chosen.tag();
    }

    public void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    public void deactivate() {
        this.active = false;
    }

    public void activate() {
        this.active = true;
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    /** Job title, or empty. */
    public String title() {
        return title == null ? "" : title;
    }

    /** The unit, such as a team, that a colleague belongs to. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** BCP 47 tag of the language this user reads. */
    public String language() {
        return language;
    }

    public Optional<UUID> partner() {
        return Optional.ofNullable(partner);
    }

    public boolean isActive() {
        return active;
    }

    public String passwordHash() {
        return passwordHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof User that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
