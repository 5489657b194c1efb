package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.engagement.Concern;
import org.rapport.engagement.Encounter;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterRegister;
import org.rapport.engagement.Held;
import org.rapport.engagement.NewEncounter;
import org.rapport.engagement.NewQuestion;
import org.rapport.engagement.Question;
import org.rapport.engagement.QuestionKind;
import org.rapport.engagement.QuestionRegister;
import org.rapport.engagement.SharedInformation;
import org.rapport.partner.Calendars;
import org.rapport.partner.ContactRow;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/**
 * How people of both sides of the sample portfolio kept in touch: check-ins at the agreed cadence, visits, meetings of the
 * sponsors, questions, greetings, and what is planned for the next weeks.
 */
@ApplicationScoped
class SampleEngagement implements Scene {
    private static final int QUARTER = 91;
    private static final int PLANNED_AHEAD = 7;
    private static final List<String> TALKED_OF = List.of(
            "Open points of both sides",
            "Deliveries of the next weeks",
            "What may come in the way",
            "Quality, and what was learned",
            "Plans for the quarter");
    private static final List<String> ASKED = List.of(
            "Which of the two drawings is the valid one?",
            "Can the review move by a week?",
            "Who signs for the change on your side?",
            "What does the new packaging cost?",
            "When does the plant stop for maintenance?",
            "Which figures do you need for the forecast?");

    private EncounterRegister register;
    private QuestionRegister questions;
    private Partners partners;
    private Calendars calendars;
    private WorkingSet set;

    protected SampleEngagement() {} // CDI proxy

    @Inject
    SampleEngagement(
            EncounterRegister register,
            QuestionRegister questions,
            Partners partners,
            Calendars calendars,
            WorkingSet set) {
        this.register = register;
        this.set = set;
        this.questions = questions;
        this.partners = partners;
        this.calendars = calendars;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        Map<Side, Double> dealing = SampleManners.dealing(scripted.code());
        Story story = new Story(
                partner,
                calendars.of(partner.id()),
                partners.contacts(partner.id()),
                new Chance(scripted.code().hashCode()),
                dealing,
                today,
                new ArrayList<>());
        if (dealing.values().stream().allMatch(value -> value >= 0)) {
            checkIns(story);
            visits(story);
            sponsors(story);
            asked(story);
            told(story);
        }
        own(story);
        return story.deeds();
    }

    /** What the deeds of one partner are made from. */
    private record Story(
            Partner partner,
            SharedCalendar calendar,
            List<ContactRow> people,
            Chance chance,
            Map<Side, Double> dealing,
            LocalDate today,
            List<Deed> deeds) {
        void add(int ago, Runnable act) {
            if (ago > 0) {
                deeds.add(new Deed(ago, act));
            }
        }

        LocalDate worked(int ago) {
            return calendar.nextShared(today.minusDays(ago + 1L));
        }

        int ago(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(day, today);
        }

        List<UUID> met(int most) {
            return people.stream().limit(most).map(ContactRow::id).toList();
        }

        Side turn(int number) {
            return number % 2 == 0 ? Side.US : Side.PARTNER;
        }

        NewEncounter plan(EncounterKind kind, String purpose, LocalDate day, LocalTime at, Side leads) {
            return new NewEncounter(partner.id(), kind, purpose, null, day, at, partner.timeZone(), 0, leads, met(2));
        }
    }

    /** Planned a week ahead, led by turns; those that fall through are left to the closing of their day. */
    private void checkIns(Story story) {
        int number = 0;
        for (int ago = Promises.SPAN - QUARTER / 2;
                ago > -story.partner().cadenceDays();
                ago -= story.partner().cadenceDays()) {
            Side leads = story.turn(number++);
            boolean held = story.chance().hits(0.8 + 0.19 * story.dealing().get(leads));
            LocalDate day = story.worked(ago);
            String purpose = TALKED_OF.get(number % TALKED_OF.size());
            play(story, EncounterKind.CHECK_IN, purpose, day, leads, held, Held.on(day, null));
        }
    }

    private void play(
            Story story, EncounterKind kind, String purpose, LocalDate day, Side leads, boolean held, Held how) {
        int ago = story.ago(day);
        LocalTime at = kind == EncounterKind.VISIT ? null : LocalTime.of(10, 0);
        Encounter[] planned = new Encounter[1];
        int agreed = Math.max(ago + PLANNED_AHEAD, 1);
        LocalDate on = story.today().minusDays(agreed);
        story.add(agreed, () -> planned[0] = register.plan(story.plan(kind, purpose, day, at, leads), on));
        if (held) {
            Held met = new Held(
                    how.on(),
                    how.notes(),
                    how.managementMet(),
                    how.lineMet(),
                    how.qualityMet(),
                    how.weCame(),
                    how.theyCame(),
                    story.met(kind == EncounterKind.CHECK_IN ? 1 : 3));
            story.add(ago, () -> register.hold(set.current(planned[0]), met, day));
        }
    }

    private void visits(Story story) {
        int number = 0;
        for (int ago = Promises.SPAN - 40; ago > 20; ago -= 2 * QUARTER) {
            Side leads = story.turn(number++);
            boolean held = story.chance().hits(0.7 + 0.3 * story.dealing().get(leads));
            LocalDate day = story.worked(ago);
            Held how = new Held(
                    day,
                    "Orders and quality looked at together at the place of work.",
                    true,
                    true,
                    story.chance().hits(0.7),
                    true,
                    true,
                    List.of());
            play(story, EncounterKind.VISIT, "Visit to the site", day, leads, held, how);
        }
    }

    private void sponsors(Story story) {
        int number = 1;
        for (int ago = Promises.SPAN - 75; ago > 15; ago -= 2 * QUARTER) {
            LocalDate day = story.worked(ago);
            boolean we = story.chance().hits(0.5 + 0.5 * story.dealing().get(Side.US));
            boolean they = story.chance().hits(0.5 + 0.5 * story.dealing().get(Side.PARTNER));
            Held how = new Held(
                    day, "Where both are going, and what stands in the way.", true, false, false, we, they, null);
            play(story, EncounterKind.EXECUTIVE, "Sponsors’ meeting", day, story.turn(number++), true, how);
        }
    }

    /** Something every six weeks, asked by turns, answered within some days by whoever deals well. */
    private void asked(Story story) {
        int number = 0;
        for (int ago = Promises.SPAN - 30; ago > 12; ago -= 45) {
            Side asks = story.turn(number++);
            double dealing = story.dealing().get(asks.other());
            int taken = story.chance().hits(dealing)
                    ? story.chance().between(0, 2)
                    : story.chance().between(3, 9);
            String text = story.chance().oneOf(ASKED);
            QuestionKind kind = number % 4 == 0 ? QuestionKind.FEEDBACK : QuestionKind.QUESTION;
            ask(story, new Asked(asks, kind, text, ago, ago - taken, "Answered with the figures at hand."));
        }
    }

    /** A question so many days ago, answered so many days ago; not yet where that is not above 0. */
    private record Asked(Side by, QuestionKind kind, String text, int ago, int answeredAgo, String answer) {}

    private void ask(Story story, Asked asked) {
        String them = story.people().isEmpty()
                ? story.partner().name()
                : story.people().get(0).name();
        String asker = asked.by() == Side.US ? "Jonas Öberg" : them;
        String answerer = asked.by() == Side.US ? them : "Jonas Öberg";
        Question[] open = new Question[1];
        LocalDate on = story.today().minusDays(asked.ago());
        story.add(
                asked.ago(),
                () -> open[0] = questions.ask(
                        new NewQuestion(story.partner().id(), asked.kind(), asked.by(), asker, asked.text(), on, 0),
                        on));
        if (asked.answeredAgo() > 0) {
            LocalDate answeredOn = story.today().minusDays(asked.answeredAgo());
            story.add(
                    asked.answeredAgo(),
                    () -> questions.answer(set.current(open[0]), asked.answer(), answerer, answeredOn, answeredOn));
        }
    }

    /** A plan for the next half-year, told by each side in its turn. */
    private void told(Story story) {
        int number = 0;
        for (int ago = Promises.SPAN - 60; ago > 10; ago -= 2 * QUARTER) {
            Side side = story.turn(number++);
            int late = story.chance().hits(story.dealing().get(side)) ? 0 : 9;
            tell(story, side, ago, Math.max(1, ago - late));
        }
    }

    private void tell(Story story, Side side, int dueAgo, int toldAgo) {
        SharedInformation[] open = new SharedInformation[1];
        LocalDate agreedOn = story.today().minusDays(dueAgo + 20L);
        LocalDate due = story.today().minusDays(dueAgo);
        LocalDate told = story.today().minusDays(toldAgo);
        UUID partner = story.partner().id();
        story.add(
                dueAgo + 20,
                () -> open[0] = questions.agree(partner, side, "Capacity plan of the next half-year", due, agreedOn));
        story.add(toldAgo, () -> questions.share(set.current(open[0]), told, told));
    }

    /** What belongs to the told stories alone. */
    private void own(Story story) {
        UUID partner = story.partner().id();
        LocalDate today = story.today();
        switch (story.partner().code()) {
            case "GLOBAL-LOGISTICS" -> {
                Encounter[] met = new Encounter[1];
                LocalDate day = story.worked(20);
                Held how =
                        new Held(day, "The programme after the pilot.", true, false, false, true, true, story.met(3));
                story.add(
                        story.ago(day),
                        () -> met[0] = register.met(
                                story.plan(EncounterKind.EXECUTIVE, "Our direction", day, null, Side.US), how, day));
                story.add(
                        story.ago(day),
                        () -> register.share(
                                set.current(met[0]), Side.US, "Fewer carriers, each with its own interface team"));
                LocalDate coming = story.worked(-7);
                story.add(
                        5,
                        () -> register.plan(
                                story.plan(
                                        EncounterKind.EXECUTIVE, "Sponsors’ visit in Antwerp", coming, null, Side.US),
                                today.minusDays(5)));
            }
            case "HANBIT" -> {
                LocalDate day = story.worked(16);
                Held how = new Held(
                        day,
                        "The coating line runs without rework since the joint fix.",
                        true,
                        true,
                        true,
                        true,
                        true,
                        story.met(3));
                story.add(story.ago(day), () -> {
                    Encounter visit = register.met(
                            story.plan(EncounterKind.VISIT, "Changwon: coating and measuring", day, null, Side.US),
                            how,
                            day);
                    Concern concern = register.raise(visit, Side.PARTNER, "Drawings change after the tool is cut");
                    register.answer(concern, "Drawings are frozen four weeks before tooling from now on", day);
                    register.agree(visit, Side.US, "Jonas Öberg", "Send the freeze dates of 2027", day.plusDays(21));
                });
                ask(
                        story,
                        new Asked(
                                Side.PARTNER,
                                QuestionKind.QUESTION,
                                "Can the wall tolerance be 0.05 mm instead of 0.03?",
                                3,
                                0,
                                null));
            }
            case "SAHYADRI" ->
                ask(
                        story,
                        new Asked(
                                Side.PARTNER,
                                QuestionKind.FEEDBACK,
                                "What do you think of the new shift plan?",
                                2,
                                0,
                                null));
            default -> {}
        }
    }
}
