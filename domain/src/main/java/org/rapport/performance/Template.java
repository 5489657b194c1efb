package org.rapport.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.rapport.partner.PartnerKind;

/**
 * How partners of a kind are measured, and we by the same measure: criteria, standings, and who is mailed where a standing
 * says so ({@code manager}, {@code sponsor} of ours, or a login). A version never changes; cards name theirs.
 */
public record Template(
        PartnerKind kind,
        int version,
        PeriodLength length,
        List<Criterion> criteria,
        Standings standings,
        List<String> mailTo)
        implements Serializable {
    private static final int MOST = 20;

    public Template {
        criteria = List.copyOf(criteria);
        mailTo = List.copyOf(mailTo);
        if (criteria.isEmpty() || criteria.size() > MOST) {
            throw new TemplateNotConsistent("criteria", "1 to " + MOST + " of them");
        }
        if (criteria.stream().map(Criterion::name).distinct().count() < criteria.size()) {
            throw new TemplateNotConsistent("criteria", "of different names");
        }
        boolean mails = standings.bands().stream().anyMatch(band -> band.demands(Consequence.MAIL));
        if (mails && mailTo.isEmpty()) {
            throw new TemplateNotConsistent("mailTo", "somebody, as a standing sends a mail");
        }
    }

    /** The template written as JSON. */
    public static Template parse(PartnerKind kind, int version, String json) {
        return TemplateJson.read(kind, version, json);
    }

    /** This template as JSON, readable again by {@link #parse}. */
    public String json() {
        return TemplateJson.write(this);
    }

    /** Refuses formulas that name what nothing measures. */
    void requireKnown(Set<String> variables) {
        criteria.forEach(criterion -> Formula.of(criterion.formula(), variables));
    }
}
