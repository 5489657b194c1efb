package org.rapport.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.shared.Side;

/**
 * An agreement as its own page shows it, as of a day; {@code inForce} is the number of the binding version, 0 for none,
 * {@code approval} is null where none was given.
 */
public record AgreementCard(
        AgreementRow row,
        int renewalMonths,
        int ourNoticeDays,
        int theirNoticeDays,
        int inForce,
        List<VersionLine> versions,
        List<RenewalLine> renewals,
        List<DocumentRow> documents,
        Approval approval)
        implements Serializable {
    /** One version with who confirmed it and when; null where nobody has. */
    public record VersionLine(
            int number,
            String terms,
            Side proposedBy,
            LocalDate proposedOn,
            LocalDate effectiveOn,
            String ourConfirmer,
            LocalDate ourConfirmedOn,
            String theirConfirmer,
            LocalDate theirConfirmedOn,
            boolean confirmed)
            implements Serializable {
        static VersionLine of(AgreementVersion one) {
            return new VersionLine(
                    one.number(),
                    one.terms(),
                    one.proposedBy(),
                    one.proposedOn(),
                    one.effectiveOn(),
                    one.confirmer(Side.US),
                    one.confirmedOn(Side.US),
                    one.confirmer(Side.PARTNER),
                    one.confirmedOn(Side.PARTNER),
                    one.isConfirmed());
        }
    }

    /** The executive who took it on although the partner's standing asked for a second look, why and when. */
    public record Approval(String by, String reason, LocalDate on) implements Serializable {
        static Approval of(Agreement one) {
            return one.approvedOn() == null
                    ? null
                    : new Approval(one.approvedBy(), one.approvalReason(), one.approvedOn());
        }
    }

    /** One renewal. */
    public record RenewalLine(LocalDate oldUntil, LocalDate newUntil, LocalDate renewedOn, boolean tacit)
            implements Serializable {
        static RenewalLine of(AgreementRenewal one) {
            return new RenewalLine(one.oldUntil(), one.newUntil(), one.renewedOn(), one.tacit());
        }
    }

    static AgreementCard of(Agreement one, AgreementRow row, List<DocumentRow> documents, LocalDate day) {
        Optional<AgreementVersion> binding = one.inForce(day);
        return new AgreementCard(
                row,
                one.renewalMonths(),
                one.noticeDays(Side.US),
                one.noticeDays(Side.PARTNER),
                binding.map(AgreementVersion::number).orElse(0),
                one.versions().stream().map(VersionLine::of).toList(),
                one.renewals().stream().map(RenewalLine::of).toList(),
                documents,
                Approval.of(one));
    }
}
