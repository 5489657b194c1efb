package org.rapport.report;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.REPLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.User;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** The right of reply: each side answers any figure about itself, and everybody who sees the figure sees the answer. */
@ApplicationScoped
@Transactional
public class ReplyService {
    private FigureReplies replies;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected ReplyService() {} // CDI proxy

    @Inject
    public ReplyService(FigureReplies replies, AuditTrail audit, Caller caller, Clock clock) {
        this.replies = replies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The replies that stand around a partner, the newest first. */
    @Permitted(READ)
    public List<ReplyRow> standing(UUID partner) {
        caller.reach().require(partner);
        UUID reader = caller.requireUser().id();
        return replies.standing(partner, today()).stream()
                .map(one -> new ReplyRow(
                        one.id(),
                        one.side(),
                        one.figure(),
                        one.text(),
                        one.person(),
                        one.on(),
                        one.writer().equals(reader)))
                .toList();
    }

    /** Answers a figure about the caller's own side; nobody speaks for the other one here. */
    @Permitted(REPLY)
    public UUID reply(UUID partner, Side side, AnsweredFigure figure, String text) {
        caller.reach().require(partner);
        if (side != caller.side()) {
            throw new ReplyForOther();
        }
        User user = caller.requireUser();
        FigureReply reply =
                new FigureReply(partner, side, figure, text, new FigureReply.Writer(user.id(), user.name()), today());
        replies.add(reply);
        audit.record(Change.of("reply", reply.id(), partner, "replied for " + side)
                .field("figure", null, figure)
                .field("text", null, reply.text()));
        return reply.id();
    }

    @Permitted(REPLY)
    public void withdraw(UUID id) {
        FigureReply reply = replies.withId(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Reply", id));
        reply.withdraw(caller.requireUser().id(), today());
        audit.record(Change.of("reply", id, reply.partner(), "withdrawn").field("text", reply.text(), null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
