package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementStatus;
import org.rapport.agreement.Agreements;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.HonestDates;
import org.rapport.shared.Side;

/** Finds what is worth an early warning about one partner, as of a day. */
@ApplicationScoped
public class AlertCauses {
    private Commitments commitments;
    private Agreements agreements;
    private HonestDates dates;

    protected AlertCauses() {} // CDI proxy

    @Inject
    public AlertCauses(Commitments commitments, Agreements agreements, HonestDates dates) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.dates = dates;
    }

    /** All causes, promises before notice days. */
    public List<Alert.Cause> of(UUID partner, LocalDate day) {
        Map<UUID, HonestDate> honest = dates.allOpen(partner, day);
        List<Alert.Cause> causes = new ArrayList<>();
        commitments
                .recorded(List.of(partner), day)
                .getOrDefault(partner, List.of())
                .forEach(recorded -> recorded.record()
                        .asOf(day)
                        .filter(record -> record.status() == CommitmentStatus.OPEN)
                        .ifPresent(record -> addPromise(causes, recorded, record, honest, day)));
        agreements.ofPartner(partner).forEach(agreement -> addNotices(causes, agreement, day));
        return causes;
    }

    private void addPromise(
            List<Alert.Cause> causes,
            RecordedCommitment recorded,
            PromiseRecord record,
            Map<UUID, HonestDate> dates,
            LocalDate day) {
        Optional<HonestDate> honest =
                Optional.ofNullable(dates.get(recorded.id())).filter(date -> !date.generic());
        boolean risky = honest.isPresent()
                && AlertWindow.isAtRisk(record.dueOn(), honest.get().p50());
        if (!risky && !AlertWindow.isDue(record.dueOn(), day)) {
            return;
        }
        String title = commitments.withId(recorded.id()).map(Commitment::title).orElseThrow();
        causes.add(new Alert.Cause(
                risky ? AlertRule.AT_RISK : AlertRule.DUE,
                recorded.id(),
                record.dueOn(),
                recorded.partner(),
                record.promisor(),
                title,
                risky ? honest.get().p50() : null,
                risky ? honest.get().p80() : null));
    }

    private static void addNotices(List<Alert.Cause> causes, Agreement agreement, LocalDate day) {
        if (agreement.status(day) != AgreementStatus.IN_FORCE) {
            return;
        }
        for (Side side : Side.values()) {
            LocalDate notice = agreement.noticeDay(side, day);
            if (agreement.noticeDays(side) > 0 && AlertWindow.isNotice(notice, day)) {
                causes.add(new Alert.Cause(
                        AlertRule.NOTICE_DAY,
                        agreement.id(),
                        notice,
                        agreement.partner(),
                        side,
                        agreement.title(),
                        null,
                        null));
            }
        }
    }
}
