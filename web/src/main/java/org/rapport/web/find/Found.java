package org.rapport.web.find;

import org.rapport.agreement.AgreementRow;
import org.rapport.commitment.CommitmentRow;
import org.rapport.partner.PartnerRow;

/**
 * Something found: its symbol, its name, whose it is, and where to read it.
 *
 * @param of name of the partner; empty for a partner itself
 */
public record Found(String icon, String name, String of, String href) {
    static Found of(PartnerRow partner) {
        return new Found("partners", partner.name(), "", "/partner/detail.xhtml?code=" + partner.code());
    }

    static Found of(CommitmentRow commitment) {
        return new Found(
                "promise",
                commitment.title(),
                commitment.partnerName(),
                "/commitment/detail.xhtml?id=" + commitment.id());
    }

    static Found of(AgreementRow agreement) {
        return new Found(
                "agreement",
                agreement.title(),
                agreement.partnerName(),
                "/agreement/detail.xhtml?id=" + agreement.id());
    }
}
