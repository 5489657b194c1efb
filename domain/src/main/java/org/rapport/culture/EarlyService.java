package org.rapport.culture;

import static org.rapport.identity.Permission.PROMISE;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.NewPromise;
import org.rapport.engagement.NewQuestion;
import org.rapport.engagement.QuestionKind;
import org.rapport.engagement.QuestionRegister;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;

/** How a side tells early that a promise will not hold: the new day, the letter and the request for help are one deed. */
@ApplicationScoped
@Transactional
public class EarlyService {
    private CommitmentService commitments;
    private EarlyTellings tellings;
    private Listeners listeners;
    private QuestionRegister questions;
    private AuditTrail audit;
    private Event<Object> events;
    private Caller caller;
    private Clock clock;

    protected EarlyService() {} // CDI proxy

    @Inject
    public EarlyService(
            CommitmentService commitments,
            EarlyTellings tellings,
            Listeners listeners,
            QuestionRegister questions,
            AuditTrail audit,
            Event<Object> events,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.tellings = tellings;
        this.listeners = listeners;
        this.questions = questions;
        this.audit = audit;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who can be told of a commitment, the other side first. */
    @Permitted(READ)
    public List<Listener> listeners(UUID commitment) {
        CommitmentCard card = commitments.find(commitment);
        return listeners.of(card.partner(), card.promisor());
    }

    /** Promises the new day at the promisor's own wish and writes to those chosen; gives the letter. */
    @Permitted(PROMISE)
    public UUID tell(UUID commitment, NewTelling said) {
        CommitmentCard card = commitments.find(commitment);
        if (card.promisor() != caller.side()) {
            throw new NotPermitted(PROMISE); // nobody tells in the name of the other side
        }
        List<Listener> chosen = chosen(card, said);
        LocalDate today = LocalDate.now(clock);
        EarlyTelling letter = new EarlyTelling(card, said, caller.requireUser().name(), today);
        commitments.rePromise(
                commitment, new NewPromise(today, letter.dueOn(), card.promisor(), letter.reasons(), false));
        tellings.add(letter);
        ask(letter, today);
        audit.record(Change.of("letter", letter.id(), letter.partner(), "told early")
                .field("about", null, letter.title())
                .field("to", null, chosen.stream().map(Listener::name).collect(Collectors.joining(", "))));
        events.fire(new EarlyTold(letter.id(), letter.partner(), said.to()));
        return letter.id();
    }

    private List<Listener> chosen(CommitmentCard card, NewTelling said) {
        List<Listener> known = listeners.of(card.partner(), card.promisor());
        List<Listener> chosen =
                known.stream().filter(one -> said.to().contains(one.id())).toList();
        said.to().stream()
                .filter(id -> chosen.stream().noneMatch(one -> one.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw new NotFound("Contact", id);
                });
        if (chosen.stream().noneMatch(one -> one.side() != card.promisor())) {
            throw new NobodyToTell();
        }
        return chosen;
    }

    /** What would help is a question that the other side owes an answer to. */
    private void ask(EarlyTelling letter, LocalDate today) {
        if (letter.help() != null) {
            String text = letter.title() + ": " + letter.help();
            questions.ask(
                    new NewQuestion(
                            letter.partner(), QuestionKind.QUESTION, letter.side(), letter.writer(), text, today, 0),
                    today);
        }
    }
}
