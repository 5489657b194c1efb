package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementStatus;
import org.rapport.agreement.Agreements;
import org.rapport.agreement.Renewal;
import org.rapport.shared.Side;

/** Finds agreements whose last day to give notice comes near, or whose end does. */
@ApplicationScoped
class NoticeCauses implements AlertFinder {
    private Agreements agreements;

    protected NoticeCauses() {} // CDI proxy

    @Inject
    NoticeCauses(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        return agreements.ofPartners(partners).stream()
                .flatMap(agreement -> Stream.concat(notices(agreement, window), end(agreement, window)))
                .toList();
    }

    /** Without days of notice the end itself is the last day, which matters where the agreement would go on. */
    private static Stream<Alert.Cause> notices(Agreement agreement, AlertWindow window) {
        LocalDate day = window.day();
        if (agreement.status(day) != AgreementStatus.IN_FORCE) {
            return Stream.empty();
        }
        return Stream.of(Side.values())
                .filter(side -> agreement.noticeDays(side) > 0 || agreement.renewal() == Renewal.TACIT)
                .filter(side -> window.isAhead(AlertRule.NOTICE_DAY, agreement.noticeDay(side, day)))
                .map(side -> cause(AlertRule.NOTICE_DAY, agreement, side, agreement.noticeDay(side, day)));
    }

    /** What does not go on by itself is told again as ending, once there is no notice day left to tell. */
    private static Stream<Alert.Cause> end(Agreement agreement, AlertWindow window) {
        LocalDate day = window.day();
        AgreementStatus status = agreement.status(day);
        boolean ends = status == AgreementStatus.UNDER_NOTICE
                || status == AgreementStatus.IN_FORCE && agreement.renewal() != Renewal.TACIT;
        boolean toldAsNotice = window.isOn(AlertRule.NOTICE_DAY)
                && notices(agreement, window).anyMatch(cause -> cause.side() == Side.US);
        LocalDate last = agreement.endsOn(day);
        return ends && !toldAsNotice && window.isAhead(AlertRule.AGREEMENT_END, last)
                ? Stream.of(cause(AlertRule.AGREEMENT_END, agreement, Side.US, last))
                : Stream.empty();
    }

    private static Alert.Cause cause(AlertRule rule, Agreement agreement, Side side, LocalDate about) {
        return new Alert.Cause(rule, agreement.id(), about, agreement.partner(), side, agreement.title(), null, null);
    }
}
