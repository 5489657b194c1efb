package org.rapport.dealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.AnnouncedInFuture;
import org.rapport.commitment.Recording;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;
import org.rapport.shared.TextMissing;

/** An alteration of volume, timeline, specification or terms by one side, told ahead in time, too late, or not at all. */
@Entity
@Table(name = "change_notice")
public class ChangeNotice {
    private static final int LONGEST = 3 * 366;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    @Column(name = "changed_by")
    private Side by;

    private String reference;
    private UUID agreement;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String subject;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "agreed_days")
    private int agreedDays;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "consented_by")
    private String consentedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ChangeNotice() {} // JPA

    public ChangeNotice(NewChange told, Recording recording) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(told.partner(), "partner");
        this.by = Optional.ofNullable(told.by()).orElseThrow(() -> new TextMissing("by"));
        this.kind = Optional.ofNullable(told.kind()).orElseThrow(() -> new TextMissing("kind"));
        this.reference = Text.required(told.reference(), "reference", 80);
        this.subject = Text.required(told.subject(), "subject", 300);
        this.agreement = told.agreement();
        this.announcedOn = told.announcedOn();
        this.effectiveOn = Days.required(told.effectiveOn(), "effectiveOn");
        this.agreedDays = checked(told.agreedDays());
        this.recordedOn = recording.recordedOn();
        this.recordedBy = recording.by();
        requireSoundDays(recording.today());
        if (told.consentedOn() != null) {
            consent(told.consentedOn(), recording.by(), recording.today());
        }
    }

    /** The other side agrees to it. */
    public void consent(LocalDate on, String who, LocalDate today) {
        if (consentedOn != null) {
            throw new ConsentedAlready(subject);
        }
        if (Days.required(on, "on").isAfter(today) || on.isBefore(toldOrFelt())) {
            throw new ConsentOutOfRange(on, today);
        }
        consentedOn = on;
        consentedBy = who;
    }

    /** Days between telling and the change, 0 where it was not told ahead. */
    public int givenDays() {
        return announcedOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(announcedOn, effectiveOn));
    }

    /** Whether the other side got the notice that was agreed; a change nobody announced never was in time. */
    public boolean isInTime() {
        return announcedOn != null && !announcedOn.isAfter(effectiveOn) && givenDays() >= agreedDays;
    }

    /** The day the other side was told of it or, untold, felt it. */
    public LocalDate toldOrFelt() {
        return announcedOn == null || announcedOn.isAfter(effectiveOn) ? effectiveOn : announcedOn;
    }

    /** Whether it reopens a term against the other side's will. */
    public boolean isOneSided() {
        return kind == ChangeKind.TERMS && consentedOn == null;
    }

    private void requireSoundDays(LocalDate today) {
        if (announcedOn != null && announcedOn.isAfter(today)) {
            throw new AnnouncedInFuture(announcedOn, today);
        }
        if (announcedOn == null && effectiveOn.isAfter(today)) {
            throw new UnannouncedAhead(effectiveOn, today);
        }
    }

    private int checked(Integer days) {
        if (days == null) {
            throw new AgreedDaysMissing(subject);
        }
        if (days < 0 || days > LONGEST) {
            throw new AgreedDaysOutOfRange(days);
        }
        return days;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    /** The side that changes. */
    public Side by() {
        return by;
    }

    public String reference() {
        return reference;
    }

    public Optional<UUID> agreement() {
        return Optional.ofNullable(agreement);
    }

    public ChangeKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** The day the other side was told, or null. */
    public LocalDate announcedOn() {
        return announcedOn;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public int agreedDays() {
        return agreedDays;
    }

    /** The day the other side agreed, or null. */
    public LocalDate consentedOn() {
        return consentedOn;
    }

    /** Who agreed for the other side, or null. */
    public String consentedBy() {
        return consentedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeNotice that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
