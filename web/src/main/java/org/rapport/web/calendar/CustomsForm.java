package org.rapport.web.calendar;

import java.io.Serializable;
import org.rapport.partner.CustomsCard;
import org.rapport.partner.HouseCard;
import org.rapport.partner.WorkingHours;

/** What is typed of customs: etiquette and hours, and of the house its country and time zone. */
public class CustomsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String country;
    private String timeZone;
    private String etiquette;
    private String opens;
    private String closes;
    private long version;

    static CustomsForm of(CustomsCard card) {
        CustomsForm form = new CustomsForm();
        form.country = card.country();
        form.etiquette = card.etiquette();
        form.opens = card.opens() == null ? null : card.opens().toString();
        form.closes = card.closes() == null ? null : card.closes().toString();
        form.version = card.version();
        return form;
    }

    static CustomsForm of(HouseCard card) {
        CustomsForm form = new CustomsForm();
        form.country = card.known() ? card.country() : null;
        form.timeZone = card.timeZone();
        form.opens = card.opens().toString();
        form.closes = card.closes().toString();
        form.version = card.version();
        return form;
    }

    CustomsCard customs() {
        return new CustomsCard(
                country,
                null,
                etiquette,
                WorkingHours.typed("opens", opens),
                WorkingHours.typed("closes", closes),
                version);
    }

    HouseCard house() {
        return new HouseCard(
                country,
                timeZone,
                WorkingHours.typed("opens", opens),
                WorkingHours.typed("closes", closes),
                true,
                version);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getEtiquette() {
        return etiquette;
    }

    public void setEtiquette(String etiquette) {
        this.etiquette = etiquette;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }
}
