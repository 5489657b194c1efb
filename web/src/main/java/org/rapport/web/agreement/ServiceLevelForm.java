package org.rapport.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.agreement.Aim;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.NewServiceLevel;
import org.rapport.shared.Side;

/** What is typed about a service level: its target when it is agreed, a day and a value when it is measured. */
public class ServiceLevelForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side = Side.PARTNER;
    private String name;
    private String unit = "%";
    private double target;
    private Aim aim = Aim.AT_LEAST;
    private MeasuringPeriod period = MeasuringPeriod.MONTH;
    private boolean quality;
    private LocalDate startsOn;
    private String credits;
    private UUID level;
    private LocalDate day;
    private double value;
    private String reason;

    /** Measured from the beginning of the agreement; the last period that is over comes first. */
    static ServiceLevelForm of(LocalDate from, LocalDate today) {
        ServiceLevelForm form = new ServiceLevelForm();
        form.startsOn = from;
        form.day = MeasuringPeriod.MONTH.startOf(today).minusDays(1);
        return form;
    }

    NewServiceLevel agreed() {
        return new NewServiceLevel(
                side, name, unit, target, aim, period, quality, startsOn, CreditLines.parse(credits));
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public double getTarget() {
        return target;
    }

    public void setTarget(double target) {
        this.target = target;
    }

    public Aim getAim() {
        return aim;
    }

    public void setAim(Aim aim) {
        this.aim = aim;
    }

    public MeasuringPeriod getPeriod() {
        return period;
    }

    public void setPeriod(MeasuringPeriod period) {
        this.period = period;
    }

    public boolean isQuality() {
        return quality;
    }

    public void setQuality(boolean quality) {
        this.quality = quality;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getCredits() {
        return credits;
    }

    public void setCredits(String credits) {
        this.credits = credits;
    }

    public UUID getLevel() {
        return level;
    }

    public void setLevel(UUID level) {
        this.level = level;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public double getValue() {
        return value;
    }

    public void setValue(double value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
