package org.rapport.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** A target that one side owes under an agreement, measured once a period; missing it costs what the credit table says. */
@Entity
@Table(name = "service_level")
public class ServiceLevel {
    /** The unit of shares, whose values lie between 0 and 100. */
    public static final String PER_CENT = "%";

    private static final double ALL = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreement;
    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;
    private String unit;
    private double target;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private Aim aim;

    @Enumerated(EnumType.STRING)
    private MeasuringPeriod period;

    private boolean quality;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "serviceLevel", cascade = CascadeType.ALL)
    private List<ServiceCredit> credits = new ArrayList<>();

    protected ServiceLevel() {} // JPA

    public ServiceLevel(Agreement agreement, NewServiceLevel agreed) {
        this.id = Ids.next();
        this.agreement = agreement.id();
        this.partner = agreement.partner();
        this.side = Objects.requireNonNullElse(agreed.side(), Side.PARTNER);
        this.name = Text.required(agreed.name(), "name", 200);
        this.quality = agreed.quality();
        this.unit = quality ? PER_CENT : Text.required(agreed.unit(), "unit", 40);
        this.aim = quality ? Aim.AT_LEAST : Objects.requireNonNullElse(agreed.aim(), Aim.AT_LEAST);
        this.target = checked("target", agreed.target());
        this.period = Objects.requireNonNullElse(agreed.period(), MeasuringPeriod.MONTH);
        this.startsOn = period.startOf(Days.required(agreed.startsOn(), "startsOn"));
        CreditTable.check(aim, target, agreed.credits());
        agreed.credits().forEach(credit -> credits.add(new ServiceCredit(this, credit)));
    }

    /** It is owed no longer after the period that a day falls into. */
    public void end(LocalDate on) {
        if (endedOn != null) {
            throw new ServiceLevelEnded(name, endedOn);
        }
        LocalDate last = period.endOf(period.startOf(Days.required(on, "endedOn")));
        if (last.isBefore(startsOn)) {
            throw new EndsBeforeItStarts(last, startsOn);
        }
        endedOn = last;
    }

    /** The first value read for the period that a day falls into, which must be over. */
    public ServiceMeasurement measure(LocalDate day, double value, String who, LocalDate today) {
        return new ServiceMeasurement(this, measurable(day, today), 0, checked("value", value), null, who, today);
    }

    /** A value in place of one that was read wrongly; the old one stays on record beside the reason. */
    public ServiceMeasurement correct(
            ServiceMeasurement before, double value, String reason, String who, LocalDate today) {
        if (before.value() == value) {
            throw new SameValueMeasured(value);
        }
        String why = Text.required(reason, "reason", 1000);
        int number = before.number() + 1;
        return new ServiceMeasurement(this, before.startsOn(), number, checked("value", value), why, who, today);
    }

    /** Whether a value keeps the target; the target itself is kept. */
    public boolean isMet(double value) {
        return !aim.misses(value, target);
    }

    /** Per cent of the fee that a value gives back. */
    public double credit(double value) {
        return credits().stream()
                .filter(credit -> aim.misses(value, credit.threshold()))
                .mapToDouble(Credit::percent)
                .max()
                .orElse(0);
    }

    /** Whether it is owed in the period that begins on a day. */
    public boolean isOwed(LocalDate start) {
        return !start.isBefore(startsOn) && (endedOn == null || !start.isAfter(endedOn));
    }

    private LocalDate measurable(LocalDate day, LocalDate today) {
        LocalDate start = period.startOf(Days.required(day, "period"));
        if (!period.endOf(start).isBefore(today)) {
            throw new PeriodNotOver(period.endOf(start), today);
        }
        if (!isOwed(start)) {
            throw new PeriodNotOwed(name, start);
        }
        return start;
    }

    private double checked(String field, double value) {
        boolean share = unit.equals(PER_CENT);
        if (!Double.isFinite(value) || value < 0 || share && value > ALL) {
            throw new MeasuredOutOfRange(field, value, unit);
        }
        return value;
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID partner() {
        return partner;
    }

    /** Who owes it. */
    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public double target() {
        return target;
    }

    public Aim aim() {
        return aim;
    }

    public MeasuringPeriod period() {
        return period;
    }

    /** Whether it is the accepted share of what was delivered. */
    public boolean quality() {
        return quality;
    }

    /** First day of the first period that is measured. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Last day on which it was owed, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The credit table, the mildest line first. */
    public List<Credit> credits() {
        return credits.stream()
                .map(ServiceCredit::credit)
                .sorted(Comparator.comparingDouble(Credit::percent))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceLevel that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
