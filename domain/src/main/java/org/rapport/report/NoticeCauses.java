package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementStatus;
import org.rapport.agreement.Agreements;
import org.rapport.shared.Side;

/** Finds agreements whose last day to give notice comes near. */
@ApplicationScoped
class NoticeCauses implements AlertFinder {
    private Agreements agreements;

    protected NoticeCauses() {} // CDI proxy

    @Inject
    NoticeCauses(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        return agreements.ofPartner(partner).stream()
                .filter(agreement -> agreement.status(day) == AgreementStatus.IN_FORCE)
                .flatMap(agreement -> Stream.of(Side.values())
                        .filter(side -> agreement.noticeDays(side) > 0)
                        .filter(side -> AlertWindow.isNotice(agreement.noticeDay(side, day), day))
                        .map(side -> cause(agreement, side, day)))
                .toList();
    }

    private static Alert.Cause cause(Agreement agreement, Side side, LocalDate day) {
        return new Alert.Cause(
                AlertRule.NOTICE_DAY,
                agreement.id(),
                agreement.noticeDay(side, day),
                agreement.partner(),
                side,
                agreement.title(),
                null,
                null);
    }
}
