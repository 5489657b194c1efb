package org.rapport.web.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.engagement.EncounterRow;
import org.rapport.engagement.EngagementService;
import org.rapport.engagement.QuestionRow;
import org.rapport.web.Say;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Questions to answer, encounters whose outcome nobody has written down, and visits that come. */
@ApplicationScoped
public class EngagementDuties implements DutySource {
    private static final int DAYS = 13;

    private EngagementService engagement;
    private Say say;

    protected EngagementDuties() {} // CDI proxy

    @Inject
    public EngagementDuties(EngagementService engagement, Say say) {
        this.engagement = engagement;
        this.say = say;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        Stream<Duty> answers = engagement.answersOwed().stream().map(one -> answer(one, desk));
        Stream<Duty> outcomes = engagement.outcomesMissing().stream()
                .map(one -> encounter(one, desk, "today.outcome", "today.do.write"));
        Stream<Duty> visits = engagement.visitsComing(DAYS).stream()
                .map(one -> encounter(one, desk, "today.visit", "today.do.prepare"));
        return Stream.of(answers, outcomes, visits).flatMap(one -> one).toList();
    }

    private Duty answer(QuestionRow one, Desk desk) {
        String page = "/engagement/question.xhtml?id=" + one.id();
        return new Duty(
                Part.ANSWERS,
                one.id(),
                desk.own(),
                one.dueOn(),
                one.text(),
                page,
                new Duty.Whom(one.partnerName(), "/partner/detail.xhtml?code=" + one.partnerCode()),
                say.of(one.late() ? "today.question.late" : "today.question", one.asker() == null ? "" : one.asker()),
                null,
                null,
                List.of(new Duty.Deed(say.of("today.do.answer"), page, one.text(), false)));
    }

    private Duty encounter(EncounterRow one, Desk desk, String meta, String deed) {
        String page = "/engagement/detail.xhtml?id=" + one.id();
        return new Duty(
                Part.WAITING,
                one.id(),
                desk.own(),
                one.day(),
                one.purpose(),
                page,
                new Duty.Whom(one.partnerName(), "/partner/detail.xhtml?code=" + one.partnerCode()),
                say.of(meta + "." + one.kind()),
                null,
                null,
                List.of(new Duty.Deed(say.of(deed), page, one.purpose(), false)));
    }
}
