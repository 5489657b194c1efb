package org.rapport.sample;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.Partner;
import org.rapport.report.AnsweredFigure;
import org.rapport.report.FigureReplies;
import org.rapport.report.FigureReply;
import org.rapport.shared.Side;

/** Both sides of the relationship whose guest can sign in answer figures about themselves. */
@ApplicationScoped
class ReplyScene implements Scene {
    private static final int THEIRS = 12;
    private static final int OURS = 9;

    private FigureReplies replies;
    private Users users;

    protected ReplyScene() {} // CDI proxy

    @Inject
    ReplyScene(FigureReplies replies, Users users) {
        this.replies = replies;
        this.users = users;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        Optional<User> guest = users.withLogin("annelies")
                .filter(user -> user.partner().filter(partner.id()::equals).isPresent());
        return guest.isEmpty()
                ? List.of()
                : Stream.concat(
                                guest.stream()
                                        .map(
                                                user -> deed(
                                                        partner,
                                                        PARTNER,
                                                        user,
                                                        THEIRS,
                                                        today,
                                                        "Two of the late ones waited for a customs decision that we had told of in time.")),
                                users.withLogin("ewa").stream()
                                        .map(
                                                user -> deed(
                                                        partner,
                                                        US,
                                                        user,
                                                        OURS,
                                                        today,
                                                        "Since June each date is checked against our own record before we say it.")))
                        .toList();
    }

    private Deed deed(Partner partner, Side side, User user, int ago, LocalDate today, String text) {
        FigureReply.Writer writer = new FigureReply.Writer(user.id(), user.name());
        LocalDate on = today.minusDays(ago);
        return new Deed(
                ago, () -> replies.add(new FigureReply(partner.id(), side, AnsweredFigure.TRUST, text, writer, on)));
    }
}
