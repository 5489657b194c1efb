package org.rapport.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/** How a country or a single partner does things: what is polite there, and its hours of work. */
@Entity
@Table(name = "customs")
public class Customs {
    private static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Version
    private long version;

    private String country;
    private UUID partner;
    private String etiquette;
    private LocalTime opens;
    private LocalTime closes;

    protected Customs() {} // JPA

    private Customs(String country, UUID partner) {
        this.id = Ids.next();
        this.country = country;
        this.partner = partner;
    }

    public static Customs ofCountry(String country) {
        return new Customs(Partner.checkedCountry(country), null);
    }

    public static Customs ofPartner(UUID partner) {
        return new Customs(null, partner);
    }

    /** Says anew what is polite; nothing for no notes. */
    public void note(String words) {
        etiquette = Text.optional(words, "etiquette", LONGEST);
    }

    /** Says anew from when to when people work; null for the usual hours. */
    public void work(WorkingHours hours) {
        opens = hours == null ? null : hours.opens();
        closes = hours == null ? null : hours.closes();
    }

    public UUID id() {
        return id;
    }

    /** Two letters of ISO 3166; null for a single partner's customs. */
    public String country() {
        return country;
    }

    /** The partner; null for a country's customs. */
    public UUID partner() {
        return partner;
    }

    /** What is polite there, or null. */
    public String etiquette() {
        return etiquette;
    }

    public Optional<WorkingHours> hours() {
        return opens == null ? Optional.empty() : Optional.of(new WorkingHours(opens, closes));
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customs that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
