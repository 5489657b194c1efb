package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.Proportion;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.diagnosis.DiagnosisService;
import org.rapport.diagnosis.Disclosure;
import org.rapport.diagnosis.Fall;
import org.rapport.diagnosis.Loss;
import org.rapport.diagnosis.Quarter;
import org.rapport.diagnosis.Seen;
import org.rapport.diagnosis.WarningChart;
import org.rapport.diagnosis.WordsTally;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** Why trust broke between two sides and how it comes back; scores 0..1 in recoveries, points elsewhere. */
@Path("partners/{code}/diagnosis")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiagnosisResource {
    @Inject
    private DiagnosisService diagnoses;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    /** Both sides as of a day. */
    public record DiagnosisAnswer(LocalDate asOf, SideDiagnosis us, SideDiagnosis partner) {}

    /** What is known of one side; {@code warnings} by chart. */
    public record SideDiagnosis(
            double points,
            int n,
            List<Loss> losses,
            List<Quarter> quarters,
            List<WordsTally> words,
            Proportion contactsInTime,
            int slipsFoundByOther,
            List<Disclosure> disclosures,
            List<Seen> perception,
            List<WarningAnswer> warnings,
            List<Fall> falls) {
        static SideDiagnosis of(Diagnosis one) {
            return new SideDiagnosis(
                    one.points(),
                    one.n(),
                    one.losses(),
                    one.quarters(),
                    one.words(),
                    one.contactsInTime(),
                    one.found(),
                    one.disclosures(),
                    one.seen(),
                    one.charts().stream().map(WarningAnswer::of).toList(),
                    one.falls());
        }
    }

    /** On which days a chart warned, from how many points. */
    public record WarningAnswer(WarningChart.Kind chart, int points, boolean ready, List<LocalDate> warnedOn) {
        static WarningAnswer of(WarningChart chart) {
            return new WarningAnswer(chart.kind(), chart.points().size(), chart.isReady(), chart.warnings());
        }
    }

    @GET
    public DiagnosisAnswer diagnosis(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        UUID partner = partners.findByCode(code).id();
        LocalDate day = Body.Days.parse("asOf", asOf, LocalDate.now(clock));
        Map<Side, Diagnosis> both = diagnoses.of(partner, day);
        return new DiagnosisAnswer(day, SideDiagnosis.of(both.get(Side.US)), SideDiagnosis.of(both.get(Side.PARTNER)));
    }
}
