package org.rapport.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/** Another company that we promise things to, and that promises things to us. Everything else hangs on it. */
@Entity
@Table(name = "partner")
public class Partner {
    /** How often to check in where nothing else was agreed, in days. */
    public static final int USUAL_CADENCE = 14;

    /** Stands for a country that nobody has told; the user-assigned code that CLDR calls an unknown region. */
    public static final String UNKNOWN_COUNTRY = "ZZ";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private String country;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Column(name = "time_zone")
    private String timeZone;

    private String languages;
    private UUID manager;

    @Column(name = "our_sponsor")
    private UUID ourSponsor;

    @Column(name = "their_sponsor")
    private UUID theirSponsor;

    @Column(name = "cadence_days")
    private int cadenceDays;

    @Enumerated(EnumType.STRING)
    private LifeCycleStage stage;

    private boolean active;

    protected Partner() {} // JPA

    public Partner(NewPartner known) {
        this.id = Ids.next();
        this.code = checkedCode(known.code());
        this.active = true;
        describe(known);
    }

    /** The code as it is kept; refused unless 1 to 64 letters, digits or . _ -. */
    public static String checkedCode(String code) {
        String value = Text.required(code, "code", 64);
        if (!CODE.matcher(value).matches()) {
            throw new PartnerCodeNotUsable(value);
        }
        return value;
    }

    /** Says anew what the partner is; its code stays. */
    public final void describe(NewPartner known) {
        name = Text.required(known.name(), "name", 200);
        country = checkedCountry(known.country());
        kind = Objects.requireNonNullElse(known.kind(), PartnerKind.OTHER);
        timeZone = checkedZone(known.timeZone());
        languages = String.join(
                ",", known.languages().stream().map(Languages::checked).toList());
        cadenceDays = checkedCadence(known.cadenceDays());
        stage = Objects.requireNonNullElse(known.stage(), LifeCycleStage.WORKING_TOGETHER);
    }

    public void assignManager(UUID user) {
        manager = user;
    }

    /** Names the executives who stand for the relationship: a user of ours and a contact of theirs; null for none. */
    public void assignSponsors(UUID ours, UUID theirs) {
        ourSponsor = ours;
        theirSponsor = theirs;
    }

    public void deactivate() {
        active = false;
    }

    public void activate() {
        active = true;
    }

    static String checkedCountry(String country) {
        String value = Text.required(country, "country", 200).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(value) && !value.equals(UNKNOWN_COUNTRY)) {
            throw new UnknownCountry(country);
        }
        return value;
    }

    static String checkedZone(String zone) {
        String value = Text.required(zone, "timeZone", 60);
        if (!ZoneId.getAvailableZoneIds().contains(value)) {
            throw new UnknownTimeZone(value);
        }
        return value;
    }

    private static int checkedCadence(int days) {
        if (days < 0 || days > 366) {
            throw new CadenceOutOfRange(days);
        }
        return days == 0 ? USUAL_CADENCE : days;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Two letters of ISO 3166. */
    public String country() {
        return country;
    }

    public PartnerKind kind() {
        return kind;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** Tags of BCP 47, the preferred one first. */
    public List<String> languages() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }

    /** The user of ours who runs the relationship, or null. */
    public UUID manager() {
        return manager;
    }

    /** The executive of ours, a user, or null. */
    public UUID ourSponsor() {
        return ourSponsor;
    }

    /** The executive of theirs, a contact, or null. */
    public UUID theirSponsor() {
        return theirSponsor;
    }

    public int cadenceDays() {
        return cadenceDays;
    }

    public LifeCycleStage stage() {
        return stage;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partner that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
