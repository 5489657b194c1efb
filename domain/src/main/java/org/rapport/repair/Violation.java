package org.rapport.repair;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.issue.Act;
import org.rapport.issue.Severity;
import org.rapport.review.Aspect;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * One side broke the trust of the other: proposed from facts, or recorded by a person of either side. A proposal judges
 * nobody; it becomes a repair case when somebody takes it up, and only the side that was harmed may set it aside.
 */
@Entity
@Table(name = "violation")
public class Violation {
    private static final int RECENT_DAYS = 90;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side causer;

    @Enumerated(EnumType.STRING)
    private ViolationSource source;

    @Enumerated(EnumType.STRING)
    private ViolationState state;

    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private ViolationType type;

    private boolean deception;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String aspects;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "detected_on")
    private LocalDate detectedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "detected_by")
    private Side detectedBy;

    @Column(name = "last_fact_on")
    private LocalDate lastFactOn;

    private String reason;

    @OneToMany(mappedBy = "violation", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<ViolationFact> facts = new ArrayList<>();

    protected Violation() {} // JPA

    /** A proposal from a fact. */
    Violation(Sighting seen) {
        this.id = Ids.next();
        this.partner = seen.partner();
        this.causer = seen.causer();
        this.source = seen.source();
        this.state = ViolationState.WATCHED;
        this.title = seen.title();
        this.type = seen.source().type();
        this.deception = seen.source().deception();
        this.severity = seen.severity();
        this.aspects = joined(seen.source().aspects());
        this.occurredOn = seen.on();
        this.detectedOn = seen.on();
        this.detectedBy = seen.causer().other();
        see(seen);
    }

    /** What a person records. */
    Violation(NewViolation said, LocalDate today) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(said.partner(), "partner");
        this.causer = Objects.requireNonNull(said.causer(), "causer");
        this.source = ViolationSource.PEOPLE;
        this.state = ViolationState.RECORDED;
        this.title = Text.required(said.title(), "title", 300);
        this.text = Text.optional(said.text(), "text", 4000);
        this.deception = said.deception();
        this.severity = Objects.requireNonNullElse(said.severity(), Severity.NORMAL);
        this.occurredOn = Days.required(said.occurredOn(), "occurredOn");
        this.detectedOn = said.detectedOn() == null ? today : said.detectedOn();
        this.detectedBy = said.detectedBy() == null ? causer.other() : said.detectedBy();
        this.lastFactOn = occurredOn;
        if (detectedOn.isBefore(occurredOn) || detectedOn.isAfter(today)) {
            throw new DetectedBeforeOccurred(title);
        }
        judge(said.type(), said.aspects());
    }

    /** Adds a further fact of the same kind to a proposal; one it knows already changes nothing. */
    final void see(Sighting seen) {
        if (facts.stream().noneMatch(one -> one.fact().equals(seen.fact()))) {
            facts.add(new ViolationFact(this, facts.size(), seen));
        }
        lastFactOn = lastFactOn == null || seen.on().isAfter(lastFactOn) ? seen.on() : lastFactOn;
        if (state == ViolationState.WATCHED && recent() >= source.needed()) {
            state = ViolationState.PROPOSED;
            detectedOn = lastFactOn;
        }
    }

    /** How many of its facts lie within the last ninety days before the last. */
    private long recent() {
        LocalDate from = lastFactOn.minusDays(RECENT_DAYS);
        return facts.stream().filter(one -> one.happenedOn().isAfter(from)).count();
    }

    /** Says what kind of trust was broken, in which dimensions. */
    final void judge(ViolationType judged, Set<Aspect> damaged) {
        type = judged == null ? type : judged;
        aspects = damaged.isEmpty() && aspects != null ? aspects : joined(damaged);
    }

    /** Somebody takes the proposal up. */
    void takeUp() {
        requireProposed();
        state = ViolationState.RECORDED;
    }

    /** The side that was harmed lets it be. */
    void dismiss(String why, Act act) {
        requireProposed();
        if (act.side() == causer) {
            throw new OnlyInjuredDecides(title);
        }
        reason = Text.required(why, "text", 1000);
        state = ViolationState.DISMISSED;
    }

    /** Nobody took it up in time. */
    void lapse() {
        state = ViolationState.LAPSED;
    }

    private void requireProposed() {
        if (state != ViolationState.PROPOSED) {
            throw new ViolationSettled(title);
        }
    }

    private static String joined(Set<Aspect> some) {
        return some.stream().sorted().map(Aspect::name).collect(Collectors.joining(","));
    }

    /** The dimensions that it damaged. */
    public Set<Aspect> aspects() {
        return aspects == null || aspects.isEmpty()
                ? Set.of()
                : Arrays.stream(aspects.split(","))
                        .map(Aspect::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
    }

    /** The parts of trustworthiness that it damaged: of its dimensions, and of its type. */
    Set<ViolationType> factors() {
        Set<ViolationType> factors = aspects().stream().map(ViolationType::of).collect(Collectors.toSet());
        if (factors.isEmpty() && type != null) {
            factors.add(type);
        }
        return factors;
    }

    public List<ViolationFact> facts() {
        return List.copyOf(facts);
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side causer() {
        return causer;
    }

    public ViolationSource source() {
        return source;
    }

    public ViolationState state() {
        return state;
    }

    public String title() {
        return title;
    }

    /** What is known of it, or null. */
    public String text() {
        return text;
    }

    /** What kind of trust it broke, or null while nobody has said. */
    public ViolationType type() {
        return type;
    }

    public boolean isDeception() {
        return deception;
    }

    public Severity severity() {
        return severity;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public LocalDate detectedOn() {
        return detectedOn;
    }

    public Side detectedBy() {
        return detectedBy;
    }

    public LocalDate lastFactOn() {
        return lastFactOn;
    }

    /** Why it was set aside, or null. */
    public String reason() {
        return reason;
    }
}
