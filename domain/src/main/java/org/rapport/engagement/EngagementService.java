package org.rapport.engagement;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.OwnPartners;
import org.rapport.partner.Partner;
import org.rapport.shared.NotFound;

/** What the engagement with one's own partners asks for today; each answer with a constant number of queries. */
@ApplicationScoped
@Transactional
public class EngagementService {
    private Encounters encounters;
    private Questions questions;
    private MonthFigures figures;
    private Silences silences;
    private OwnPartners own;
    private Caller caller;
    private Clock clock;

    protected EngagementService() {} // CDI proxy

    @Inject
    public EngagementService(
            Encounters encounters,
            Questions questions,
            MonthFigures figures,
            Silences silences,
            OwnPartners own,
            Caller caller,
            Clock clock) {
        this.encounters = encounters;
        this.questions = questions;
        this.figures = figures;
        this.silences = silences;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    /** Today's encounters with the caller's partners, with the local times of both sides. */
    @Permitted(READ)
    public List<EncounterRow> today() {
        return rows(encounters.between(mine(), day(), day()));
    }

    /** Planned visits and meetings of the sponsors with the caller's partners within some days, from tomorrow on. */
    @Permitted(READ)
    public List<EncounterRow> visitsComing(int days) {
        return rows(encounters.planned(mine(), day().plusDays(1), day().plusDays(days)).stream()
                .filter(one -> one.kind() != EncounterKind.CHECK_IN)
                .toList());
    }

    /** Encounters with the caller's partners whose day has passed and whose outcome nobody has written down. */
    @Permitted(READ)
    public List<EncounterRow> outcomesMissing() {
        return rows(encounters.passed(day(), mine()));
    }

    /** The caller's partners with whom we have been silent for longer than agreed, the longest first. */
    @Permitted(READ)
    public List<SilenceRow> silences() {
        return silences.of(mine(), day()).stream()
                .filter(SilenceRow::over)
                .sorted(Comparator.comparingDouble((SilenceRow row) -> -row.days() / (double) row.cadence()))
                .toList();
    }

    /** Open questions of the caller's partners that the caller's side owes an answer to, the most urgent first. */
    @Permitted(READ)
    public List<QuestionRow> answersOwed() {
        List<Question> owed = questions.owed(mine(), caller.side());
        Map<UUID, Partner> partners = encounters.partners(ids(owed.stream().map(Question::partner)));
        return owed.stream()
                .map(one -> QuestionRow.of(one, partners.get(one.partner()), day()))
                .toList();
    }

    /** Open actions of the caller's side agreed with the caller's partners that are due within some days, or overdue. */
    @Permitted(READ)
    public List<ActionRow> actionsDue(int days) {
        return encounters.openActions(mine(), caller.side(), day().plusDays(days)).stream()
                .map(ActionRow::of)
                .toList();
    }

    /** How long we and a partner have been silent. */
    @Permitted(READ)
    public SilenceRow silence(UUID partner) {
        caller.reach().require(partner);
        return silences.of(List.of(partner), day()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Partner", partner));
    }

    /** The last closed months of a partner, as far as somebody is answerable for them: newest first. */
    @Permitted(READ)
    public List<SilentMonth> months(UUID partner, int atMost) {
        caller.reach().require(partner);
        return figures.ofPartner(partner, MonthKind.SILENCE, atMost).stream()
                .map(one -> new SilentMonth(one.month(), one.side(), one.taken(), one.agreed(), one.n()))
                .toList();
    }

    /** The last day on which each contact of a partner was met; those never met are absent. */
    @Permitted(READ)
    public Map<UUID, LocalDate> lastMet(UUID partner) {
        caller.reach().require(partner);
        return encounters.lastMet(partner);
    }

    private List<EncounterRow> rows(List<Encounter> some) {
        Map<UUID, Partner> partners = encounters.partners(ids(some.stream().map(Encounter::partner)));
        return some.stream()
                .map(one -> EncounterRow.of(one, partners.get(one.partner()), clock.getZone()))
                .toList();
    }

    private static List<UUID> ids(Stream<UUID> ids) {
        return ids.distinct().toList();
    }

    private List<UUID> mine() {
        return own.of(caller.requireUser());
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }
}
