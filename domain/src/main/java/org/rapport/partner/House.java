package org.rapport.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where the firm that runs Rapport works: country, time zone and hours. There is one. */
@Entity
@Table(name = "house")
public class House {
    /** The one row. */
    public static final int ID = 1;

    @Id
    private int id;

    @Version
    private long version;

    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    private LocalTime opens;
    private LocalTime closes;

    protected House() {} // JPA

    public House(String country, String timeZone, WorkingHours hours) {
        this.id = ID;
        settle(country, timeZone, hours);
    }

    /** Says anew where the house works. */
    public final void settle(String inCountry, String inZone, WorkingHours hours) {
        country = Partner.checkedCountry(inCountry);
        timeZone = Partner.checkedZone(inZone);
        opens = hours.opens();
        closes = hours.closes();
    }

    /** Two letters of ISO 3166. */
    public String country() {
        return country;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public WorkingHours hours() {
        return new WorkingHours(opens, closes);
    }

    public long version() {
        return version;
    }
}
