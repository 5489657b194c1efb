package org.rapport.engagement;

import static org.rapport.identity.Permission.ENGAGE;
import static org.rapport.identity.Permission.RAISE_ISSUES;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** What users of both sides ask and answer, and what they tell each other as agreed. */
@ApplicationScoped
@Transactional
public class QuestionService {
    private static final int SHOWN = 50;

    private Questions questions;
    private Courtesies courtesies;
    private QuestionRegister register;
    private Partners partners;
    private Caller caller;
    private Clock clock;

    protected QuestionService() {} // CDI proxy

    @Inject
    public QuestionService(
            Questions questions,
            Courtesies courtesies,
            QuestionRegister register,
            Partners partners,
            Caller caller,
            Clock clock) {
        this.questions = questions;
        this.courtesies = courtesies;
        this.register = register;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks for one's own side; whoever may record for both can write down what the other side asked. */
    @Permitted(RAISE_ISSUES)
    public UUID ask(NewQuestion asked) {
        caller.reach().require(asked.partner());
        partner(asked.partner());
        Side side = asked.askedBy() == null ? caller.side() : asked.askedBy();
        caller.requireVoiceOf(side);
        String asker = asked.asker() == null || asked.asker().isBlank()
                ? caller.requireUser().name()
                : asked.asker();
        LocalDate on = asked.askedOn() == null ? today() : asked.askedOn();
        return register.ask(
                        new NewQuestion(
                                asked.partner(), asked.kind(), side, asker, asked.text(), on, asked.agreedDays()),
                        today())
                .id();
    }

    @Permitted(RAISE_ISSUES)
    public void answer(UUID id, String answer, String by, LocalDate on) {
        Question question = reachable(id);
        caller.requireVoiceOf(question.owedBy());
        String answerer = by == null || by.isBlank() ? caller.requireUser().name() : by;
        register.answer(question, answer, answerer, on == null ? today() : on, today());
    }

    @Permitted(READ)
    public QuestionRow find(UUID id) {
        Question question = reachable(id);
        return QuestionRow.of(question, partner(question.partner()), today());
    }

    /** Questions between us and a partner, the open ones first. */
    @Permitted(READ)
    public Page<QuestionRow> page(UUID id, int first, int size) {
        caller.reach().require(id);
        Partner partner = partner(id);
        Page<Question> page = questions.page(id, first, size);
        return new Page<>(
                page.rows().stream()
                        .map(one -> QuestionRow.of(one, partner, today()))
                        .toList(),
                page.total(),
                page.first(),
                page.size());
    }

    /** Agrees that one side is to tell the other something by a day. */
    @Permitted(ENGAGE)
    public UUID agree(UUID partner, Side side, String what, LocalDate dueOn) {
        caller.reach().require(partner);
        return register.agree(partner(partner).id(), side, what, dueOn, today()).id();
    }

    /** Writes down that it was told; whoever may record for both can write it down for the other side. */
    @Permitted(ENGAGE)
    public void share(UUID id, LocalDate on) {
        SharedInformation information = courtesies
                .information(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Information", id));
        caller.requireVoiceOf(information.side());
        register.share(information, on == null ? today() : on, today());
    }

    /** What is to be told between us and a partner, what is open first. */
    @Permitted(READ)
    public List<InformationRow> information(UUID partner) {
        caller.reach().require(partner);
        return courtesies.informationOf(partner, SHOWN).stream()
                .map(InformationRow::of)
                .toList();
    }

    private Partner partner(UUID id) {
        return partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
    }

    private Question reachable(UUID id) {
        return questions
                .withId(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Question", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
