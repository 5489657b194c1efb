package org.rapport.web.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.engagement.EncounterCard;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterRow;
import org.rapport.engagement.NewEncounter;
import org.rapport.shared.Side;

/** What is typed to plan an encounter. */
public class EncounterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private EncounterKind kind = EncounterKind.CHECK_IN;
    private String purpose;
    private String agenda;
    private LocalDate day;
    private String starts;
    private String zone;
    private Integer minutes;
    private Side leads = Side.US;
    private final Map<UUID, Boolean> chosen = new HashMap<>();

    static EncounterForm of(EncounterCard card) {
        EncounterForm form = new EncounterForm();
        EncounterRow row = card.row();
        form.kind = row.kind();
        form.purpose = row.purpose();
        form.agenda = card.agenda();
        form.day = row.day();
        form.starts = row.starts() == null ? null : row.starts().toString();
        form.zone = row.zone().getId();
        form.minutes = row.minutes();
        form.leads = row.leads();
        return form;
    }

    NewEncounter plan(UUID partner) {
        return new NewEncounter(
                partner, kind, purpose, agenda, day, time(), ZoneId.of(zone), length(), leads, chosen());
    }

    /** The people ticked. */
    List<UUID> chosen() {
        return chosen.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    LocalTime time() {
        if (starts == null || starts.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(starts.strip().length() == 4 ? "0" + starts.strip() : starts.strip());
        } catch (DateTimeParseException e) {
            throw new TimeNotReadable("starts", starts);
        }
    }

    int length() {
        return minutes == null ? 0 : minutes;
    }

    public EncounterKind getKind() {
        return kind;
    }

    public void setKind(EncounterKind kind) {
        this.kind = kind;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Side getLeads() {
        return leads;
    }

    public void setLeads(Side leads) {
        this.leads = leads;
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }
}
