package org.rapport.web.performance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.partner.PartnerKind;
import org.rapport.performance.Consequence;
import org.rapport.performance.PeriodLength;
import org.rapport.performance.Standings;
import org.rapport.performance.Template;

/** A template as it is typed: a line for each criterion and standing, with empty ones at the end to add more. */
public class TemplateForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SPARE = 2;

    private final List<CriterionForm> criteria = new ArrayList<>();
    private final List<StandingForm> standings = new ArrayList<>();
    private int version;
    private PeriodLength length;
    private String mailTo;
    private String reason;

    static TemplateForm of(Template template) {
        TemplateForm form = new TemplateForm();
        template.criteria().forEach(one -> form.criteria.add(CriterionForm.of(one)));
        template.standings().bands().forEach(one -> form.standings.add(StandingForm.of(one)));
        for (int i = 0; i < SPARE; i++) {
            form.criteria.add(new CriterionForm());
            form.standings.add(new StandingForm());
        }
        form.version = template.version();
        form.length = template.length();
        form.mailTo = String.join(", ", template.mailTo());
        return form;
    }

    /** What was typed as a template, over the version that was shown; lines without a name are left out. */
    Template template(PartnerKind kind) {
        return new Template(
                kind,
                version,
                length,
                criteria.stream()
                        .filter(CriterionForm::isFilled)
                        .map(CriterionForm::criterion)
                        .toList(),
                new Standings(standings.stream()
                        .filter(StandingForm::isFilled)
                        .map(StandingForm::standing)
                        .toList()),
                Stream.of(mailTo == null ? new String[0] : mailTo.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }

    public List<StandingForm> getStandings() {
        return standings;
    }

    public PeriodLength getLength() {
        return length;
    }

    public void setLength(PeriodLength length) {
        this.length = length;
    }

    public PeriodLength[] getLengths() {
        return PeriodLength.values();
    }

    public Consequence[] getConsequences() {
        return Consequence.values();
    }

    public String getMailTo() {
        return mailTo;
    }

    public void setMailTo(String mailTo) {
        this.mailTo = mailTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
