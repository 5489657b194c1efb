package org.rapport.web.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.engagement.Held;
import org.rapport.shared.Side;

/** What is typed about how an encounter went, and what was agreed, raised or shared there. */
public class HeldForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate heldOn;
    private String notes;
    private boolean managementMet;
    private boolean lineMet;
    private boolean qualityMet;
    private boolean weCame = true;
    private boolean theyCame = true;
    private final Map<UUID, Boolean> met = new HashMap<>();
    private Side side = Side.US;
    private String person;
    private String what;
    private LocalDate dueOn;
    private Side missedBy;

    Held held() {
        List<UUID> people = met.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Held(heldOn, notes, managementMet, lineMet, qualityMet, weCame, theyCame, people);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public boolean isManagementMet() {
        return managementMet;
    }

    public void setManagementMet(boolean managementMet) {
        this.managementMet = managementMet;
    }

    public boolean isLineMet() {
        return lineMet;
    }

    public void setLineMet(boolean lineMet) {
        this.lineMet = lineMet;
    }

    public boolean isQualityMet() {
        return qualityMet;
    }

    public void setQualityMet(boolean qualityMet) {
        this.qualityMet = qualityMet;
    }

    public boolean isWeCame() {
        return weCame;
    }

    public void setWeCame(boolean weCame) {
        this.weCame = weCame;
    }

    public boolean isTheyCame() {
        return theyCame;
    }

    public void setTheyCame(boolean theyCame) {
        this.theyCame = theyCame;
    }

    public Map<UUID, Boolean> getMet() {
        return met;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Side getMissedBy() {
        return missedBy;
    }

    public void setMissedBy(Side missedBy) {
        this.missedBy = missedBy;
    }
}
