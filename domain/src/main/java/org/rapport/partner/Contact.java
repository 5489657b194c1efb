package org.rapport.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** A person on one side of a relationship. */
@Entity
@Table(name = "contact")
public class Contact {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;
    private String title;
    private String email;
    private String phone;
    private String language;
    private boolean sponsor;

    protected Contact() {} // JPA

    public Contact(UUID partner, NewContact known) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(partner, "partner");
        describe(known);
    }

    public final void describe(NewContact known) {
        side = Objects.requireNonNull(known.side(), "side");
        name = Text.required(known.name(), "name", 200);
        title = Text.optional(known.title(), "title", 200);
        email = Text.optional(known.email(), "email", 254);
        phone = Text.optional(known.phone(), "phone", 50);
        language = Languages.optional(known.language());
        sponsor = known.sponsor();
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new ContactEmailNotUsable(email);
        }
    }

    /** Whether the other says of the person nothing but what is known. */
    boolean knows(Contact other) {
        return side == other.side
                && name.equals(other.name)
                && Objects.equals(title, other.title)
                && Objects.equals(email, other.email)
                && Objects.equals(phone, other.phone)
                && Objects.equals(language, other.language)
                && sponsor == other.sponsor;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String language() {
        return language;
    }

    public boolean sponsor() {
        return sponsor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
