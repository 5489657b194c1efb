package org.rapport.agreement;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * What both sides have put in writing. Its versions are only ever added to, each confirmed by both sides; its term ends,
 * or is renewed; notice days count back from the current end.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
    private static final int LONGEST_NOTICE = 3 * 366;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private String reference;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private String title;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Renewal renewal;

    @Column(name = "renewal_months")
    private int renewalMonths;

    @Column(name = "our_notice_days")
    private int ourNoticeDays;

    @Column(name = "their_notice_days")
    private int theirNoticeDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_by")
    private Side noticeBy;

    @Column(name = "notice_given_on")
    private LocalDate noticeGivenOn;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approval_reason")
    private String approvalReason;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AgreementVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AgreementRenewal> renewals = new ArrayList<>();

    protected Agreement() {} // JPA

    public Agreement(NewAgreement draft, Side draftedBy, LocalDate today) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(draft.partner(), "partner");
        this.reference = Text.required(draft.reference(), "reference", 80);
        this.kind = Objects.requireNonNullElse(draft.kind(), AgreementKind.CONTRACT);
        this.title = Text.required(draft.title(), "title", 300);
        this.validFrom = Days.required(draft.validFrom(), "validFrom");
        this.validUntil = Days.required(draft.validUntil(), "validUntil");
        this.renewal = Objects.requireNonNullElse(draft.renewal(), Renewal.NONE);
        this.renewalMonths = renewal == Renewal.NONE ? 0 : draft.renewalMonths();
        this.ourNoticeDays = checkedNotice("ourNoticeDays", draft.ourNoticeDays());
        this.theirNoticeDays = checkedNotice("theirNoticeDays", draft.theirNoticeDays());
        requireSoundTerm();
        versions.add(new AgreementVersion(this, 1, draft.terms(), draftedBy, today, validFrom));
    }

    /** Proposes an amendment; it counts once both sides have confirmed it. */
    public AgreementVersion amend(String terms, Side proposedBy, LocalDate effectiveOn, LocalDate today) {
        requireNotEnded(today);
        AgreementVersion amendment =
                new AgreementVersion(this, versions.size() + 1, terms, proposedBy, today, effectiveOn);
        versions.add(amendment);
        return amendment;
    }

    /** Confirms a version for one side and says whether both sides have confirmed it now. */
    public boolean confirm(int number, Side side, String who, LocalDate on) {
        AgreementVersion confirmed = versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Version", number));
        confirmed.confirm(side, who, on);
        return confirmed.isConfirmed();
    }

    /** An executive of ours takes it on although the partner's standing asks for a second look. */
    public void approve(String who, String reason, LocalDate on) {
        if (approvedOn != null) {
            throw new ApprovedAlready(reference);
        }
        this.approvalReason = Text.required(reason, "reason", 500);
        this.approvedBy = who;
        this.approvedOn = on;
    }

    /** Whether the version is the agreement itself and no executive has approved it. */
    boolean isUnapproved(int number) {
        return number == 1 && approvedOn == null;
    }

    /** One side says that it will not go on after the current end; refused once the side's notice day has passed. */
    public void giveNotice(Side by, LocalDate on, LocalDate today) {
        requireNotEnded(today);
        if (noticeGivenOn != null) {
            throw new NoticeAlreadyGiven(reference, noticeGivenOn);
        }
        if (Days.required(on, "givenOn").isAfter(today)) {
            throw new NoticeInFuture(on, today);
        }
        if (on.isAfter(noticeDay(by, on))) {
            throw new NoticeTooLate(noticeDay(by, on), endsOn(on));
        }
        renewTacitly(on);
        noticeBy = by;
        noticeGivenOn = on;
    }

    /** Both sides go on for another term. */
    public AgreementRenewal renew(LocalDate on) {
        if (renewal == Renewal.NONE || noticeGivenOn != null) {
            throw new NotRenewable(reference);
        }
        return extend(on, false);
    }

    /** Writes down the tacit renewals that have happened by the day and says which. */
    public List<AgreementRenewal> renewTacitly(LocalDate day) {
        List<AgreementRenewal> happened = new ArrayList<>();
        while (validUntil.isBefore(endsOn(day))) {
            happened.add(extend(validUntil.plusDays(1), true));
        }
        return happened;
    }

    /** The last day of the term that the day falls into or, where it does not go on, of the last term. */
    public LocalDate endsOn(LocalDate day) {
        LocalDate end = validUntil;
        boolean goesOn = renewal == Renewal.TACIT && noticeGivenOn == null && confirmed();
        for (int more = 1; goesOn && end.isBefore(day); more++) {
            end = endAfter(more);
        }
        return end;
    }

    /** The last day on which a side can give notice for the current end, as of a day. */
    public LocalDate noticeDay(Side side, LocalDate day) {
        return endsOn(day).minusDays(side == Side.US ? ourNoticeDays : theirNoticeDays);
    }

    /** Where it stands on a day. */
    public AgreementStatus status(LocalDate day) {
        if (!confirmed()) {
            return AgreementStatus.DRAFT;
        }
        if (day.isBefore(validFrom)) {
            return AgreementStatus.UPCOMING;
        }
        if (endsOn(day).isBefore(day)) {
            return AgreementStatus.ENDED;
        }
        return noticeGivenOn == null ? AgreementStatus.IN_FORCE : AgreementStatus.UNDER_NOTICE;
    }

    /** Whether it bound both sides on some day within the days, both included. */
    public boolean isBinding(LocalDate from, LocalDate until) {
        boolean began = confirmed() && !validFrom.isAfter(until);
        return began && !endsOn(from).isBefore(from);
    }

    /** The confirmed version that binds both sides on a day. */
    public Optional<AgreementVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(AgreementVersion::isConfirmed)
                .filter(one -> !one.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private AgreementRenewal extend(LocalDate on, boolean tacit) {
        AgreementRenewal next = new AgreementRenewal(this, renewals.size() + 1, endAfter(1), on, tacit);
        renewals.add(next);
        validUntil = next.newUntil();
        return next;
    }

    // Counted from the first end, so that the 31st does not become the 28th for ever.
    private LocalDate endAfter(int more) {
        LocalDate firstEnd = renewals.isEmpty() ? validUntil : renewals.get(0).oldUntil();
        return firstEnd.plusMonths((long) renewalMonths * (renewals.size() + more));
    }

    private boolean confirmed() {
        return versions.stream().anyMatch(AgreementVersion::isConfirmed);
    }

    private void requireNotEnded(LocalDate today) {
        if (endsOn(today).isBefore(today)) {
            throw new AgreementEnded(reference, endsOn(today));
        }
    }

    private void requireSoundTerm() {
        if (validUntil.isBefore(validFrom)) {
            throw new TermEndsBeforeItStarts(validFrom, validUntil);
        }
        if (renewal != Renewal.NONE && (renewalMonths < 1 || renewalMonths > 120)) {
            throw new RenewalMonthsMissing(renewalMonths);
        }
    }

    private static int checkedNotice(String field, int days) {
        if (days < 0 || days > LONGEST_NOTICE) {
            throw new NoticeDaysOutOfRange(field, days);
        }
        return days;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public String reference() {
        return reference;
    }

    public AgreementKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day of the term as it has been written down; {@link #endsOn} knows of renewals by themselves. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public Renewal renewal() {
        return renewal;
    }

    public int renewalMonths() {
        return renewalMonths;
    }

    public int noticeDays(Side side) {
        return side == Side.US ? ourNoticeDays : theirNoticeDays;
    }

    /** The side that gave notice, or null. */
    public Side noticeBy() {
        return noticeBy;
    }

    public LocalDate noticeGivenOn() {
        return noticeGivenOn;
    }

    /** The executive who approved it, or null. */
    public String approvedBy() {
        return approvedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** Why it was approved, or null. */
    public String approvalReason() {
        return approvalReason;
    }

    public List<AgreementVersion> versions() {
        return List.copyOf(versions);
    }

    public List<AgreementRenewal> renewals() {
        return List.copyOf(renewals);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
