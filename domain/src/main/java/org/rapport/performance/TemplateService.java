package org.rapport.performance;

import static org.rapport.identity.Permission.EDIT_SCORECARDS;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.Partners;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What users do with templates: everybody reads how figures are made, administrators try out and publish new versions. */
@ApplicationScoped
@Transactional
public class TemplateService {
    private static final int PAST = 6;

    private Templates templates;
    private Variables variables;
    private Partners partners;
    private ConsequenceDesk desk;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected TemplateService() {} // CDI proxy

    @Inject
    public TemplateService(
            Templates templates,
            Variables variables,
            Partners partners,
            ConsequenceDesk desk,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.templates = templates;
        this.variables = variables;
        this.partners = partners;
        this.desk = desk;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All versions for a kind of partner, the newest first. */
    @Permitted(READ_PORTFOLIO)
    public List<PublishedTemplate> history(PartnerKind kind) {
        return templates.history(kind);
    }

    /** Everything that a formula can name; a guest is not told what we agreed with others. */
    @Permitted(READ)
    public List<Variable> variables() {
        boolean everything = caller.reach().onlyPartner().isEmpty();
        return variables.all().stream()
                .filter(one -> everything || !one.isOwn())
                .toList();
    }

    /** What a template would have said of a partner in the last periods, the newest first; nothing is kept. */
    @Permitted(EDIT_SCORECARDS)
    public Map<Side, List<CardRow>> tryOut(Template template, UUID partner) {
        template.requireKnown(variables.names());
        desk.requireKnown(template);
        caller.reach().require(partner);
        if (partners.withId(partner).isEmpty()) {
            throw new NotFound("Partner", partner);
        }
        VariableSource.Gauge gauge = variables.read(partner, today());
        Map<Side, List<CardRow>> rows = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            rows.put(
                    side,
                    Stream.iterate(template.length().containing(today()), Period::previous)
                            .limit(PAST)
                            .map(period -> Appraisal.of(template, period, gauge.over(side, period, known(period))))
                            .map(appraisal -> CardRow.running(side, appraisal))
                            .toList());
        }
        return rows;
    }

    private LocalDate known(Period period) {
        return period.asOf().isAfter(today()) ? today() : period.asOf();
    }

    /** Publishes a new version, typed over the newest one, in force from the next quarter on, so that a running period keeps its rules. */
    @Permitted(EDIT_SCORECARDS)
    public int publish(Template draft, String reason) {
        draft.requireKnown(variables.names());
        desk.requireKnown(draft);
        PublishedTemplate last = templates.history(draft.kind()).get(0);
        ChangedMeanwhile.require(
                draft.version(), last.template().version(), draft.kind().name());
        int version = last.template().version() + 1;
        Template next = Template.parse(draft.kind(), version, draft.json());
        templates.add(new PublishedTemplate(
                next,
                TemplateHistory.startAfter(today()),
                Text.required(reason, "reason", 500),
                caller.login(),
                clock.instant()));
        audit.record(Change.of("scorecard template", null, "published for " + draft.kind())
                .field("version", last.template().version(), version)
                .field("definition", last.template().json(), next.json()));
        return version;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
