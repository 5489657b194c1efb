package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementRegister;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.Renewal;
import org.rapport.shared.Side;

/** Enters the scripted agreements, confirmed by both sides on the day they began. */
@ApplicationScoped
class SampleAgreements {
    private static final int YEAR = 12;

    private AgreementRegister register;

    protected SampleAgreements() {} // CDI proxy

    @Inject
    SampleAgreements(AgreementRegister register) {
        this.register = register;
    }

    void enter(UUID partner, ScriptedPartner scripted, LocalDate today) {
        for (ScriptedAgreement script : scripted.agreements()) {
            LocalDate start = today.minusDays(script.startedAgo());
            Agreement agreement = register.draft(drafted(partner, script, today), Side.US, start);
            register.confirm(agreement, 1, Side.US, "Ewa Łukaszewicz", start);
            register.confirm(
                    agreement, 1, Side.PARTNER, scripted.contacts().get(0).name(), start);
        }
    }

    private static NewAgreement drafted(UUID partner, ScriptedAgreement script, LocalDate today) {
        Renewal renewal = Renewal.valueOf(script.renewal());
        return new NewAgreement(
                partner,
                script.reference(),
                AgreementKind.valueOf(script.kind()),
                script.title(),
                today.minusDays(script.startedAgo()),
                today.plusDays(script.endsIn()),
                renewal,
                renewal == Renewal.NONE ? 0 : YEAR,
                script.noticeDays(),
                script.noticeDays(),
                "Purpose, services, prices and terms as signed by both sides.");
    }
}
