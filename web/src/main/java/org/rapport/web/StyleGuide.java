package org.rapport.web;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.web.look.Calibration;
import org.rapport.web.look.DayScale;
import org.rapport.web.look.Due;
import org.rapport.web.look.EvidenceLine;
import org.rapport.web.look.Gap;
import org.rapport.web.look.Happening;
import org.rapport.web.look.PartnerMap;
import org.rapport.web.look.Person;
import org.rapport.web.look.PromiseBar;
import org.rapport.web.look.PromiseBar.Said;
import org.rapport.web.look.PromiseRecord;
import org.rapport.web.look.PromiseStory;
import org.rapport.web.look.PromiseStory.Report;
import org.rapport.web.look.PromiseStory.Word;
import org.rapport.web.look.Reply;
import org.rapport.web.look.Score;
import org.rapport.web.look.Spark;
import org.rapport.web.look.Step;
import org.rapport.web.look.Step.State;
import org.rapport.web.look.Trajectory;
import org.rapport.web.look.Waterfall;

/** Examples for {@code styleguide.xhtml}: every part in every state, with invented names and figures. */
@Named
@RequestScoped
public class StyleGuide {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final DayScale AXIS = DayScale.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31));

    /** A promise bar with the words above it. */
    public record Example(String title, PromiseBar bar) {}

    public Side getUs() {
        return US;
    }

    public Side getThem() {
        return PARTNER;
    }

    public List<Score> getScores() {
        return List.of(
                new Score(US, "Aldermoor", 61.8, 55.9, 67.5, 64, "WATCH", 1.4, "#waterfall"),
                new Score(PARTNER, "Hanbit", 81.9, 77.3, 86.1, 88, "STRONG", .8, "#waterfall"),
                new Score(PARTNER, "Verdant Labs", 44.1, 36.6, 51.6, 23, "AT_RISK", -6.9, "#waterfall"),
                Score.unknown(PARTNER, "Quipu Analytics", 3));
    }

    public List<String> getStandings() {
        return List.of("STRONG", "SOUND", "WATCH", "AT_RISK", "UNKNOWN");
    }

    public List<Spark> getSparks() {
        return List.of(
                spark(US, 49, 50, 51, 50.5, 52, 54, 53, 55, 57, 58, 59, 60.4, 61.8),
                spark(PARTNER, 58, 57, 58, 55, 54, 55, 52, 51, 50, 51, 46, 45, 44.1));
    }

    public List<Example> getPromises() {
        return List.of(
                example("Kept on its day", bar(US, day(9, 18), said(7, 27, 9, 18, US, false))),
                example(
                        "New day told ahead, then kept",
                        bar(
                                PARTNER,
                                day(9, 10),
                                said(6, 1, 8, 14, PARTNER, false),
                                said(7, 20, 9, 11, PARTNER, false))),
                example(
                        "Two re-promises, the first a surprise, late in the end",
                        bar(
                                US,
                                day(10, 16),
                                said(5, 11, 7, 3, US, false),
                                said(7, 9, 8, 21, US, true),
                                said(8, 10, 10, 2, US, false))),
                example(
                        "Change asked for by the other side",
                        bar(US, day(10, 30), said(6, 15, 9, 4, US, false), said(8, 3, 10, 30, PARTNER, false))),
                example(
                        "Open, with its honest date",
                        open(US, day(11, 24), day(11, 30), "open", said(10, 12, 11, 20, US, false))),
                example(
                        "Open and overdue",
                        open(PARTNER, day(11, 27), day(12, 18), "open", said(8, 3, 10, 9, PARTNER, false))));
    }

    public PromiseRecord getRecord() {
        return new PromiseRecord(
                AXIS,
                TODAY,
                getPromises().stream()
                        .map(e -> new PromiseRecord.Row(e.title(), "#promise", e.bar()))
                        .toList());
    }

    public PromiseStory getStory() {
        List<Said> said = List.of(
                said(3, 2, 5, 29, US, false),
                said(6, 4, 7, 31, US, true),
                said(7, 15, 10, 30, US, false),
                said(10, 5, 12, 11, PARTNER, false));
        List<Report> reports = List.of(
                new Report(day(3, 30), Word.WRONG),
                new Report(day(4, 27), Word.WRONG),
                new Report(day(5, 15), Word.WRONG),
                new Report(day(6, 15), Word.AT_RISK),
                new Report(day(7, 6), Word.OFF_TRACK),
                new Report(day(8, 17), Word.ON_TRACK),
                new Report(day(11, 9), Word.ON_TRACK));
        return new PromiseStory(
                US,
                DayScale.of(LocalDate.of(2026, 2, 16), LocalDate.of(2027, 1, 31)),
                TODAY,
                said,
                null,
                day(12, 9),
                day(12, 22),
                reports,
                "Promised on 2 March for 29 May, moved three times, now for 11 December. Honest date: 9 to 22 December.");
    }

    public List<Due> getDues() {
        return List.of(
                new Due(day(11, 23), day(11, 23), day(11, 24), 22, false),
                new Due(day(11, 20), day(11, 24), day(11, 30), 16, true),
                new Due(day(12, 11), null, null, 2, false));
    }

    public List<EvidenceLine> getEvidence() {
        return List.of(
                line(day(11, 16), US, "Build 23 shown on its day", "#evidence", null, "delivery", .9, false),
                line(
                        day(6, 2),
                        US,
                        "Delay found by them, from a crane driver",
                        "#evidence",
                        "fades slowly, half in 720 days. Without it: 67.0",
                        "openness",
                        -5.2,
                        false),
                line(day(11, 6), PARTNER, "Invoice 0917 paid late", null, null, "fairness", -.4, true),
                line(
                        day(11, 6),
                        PARTNER,
                        "Corrected on 13 Nov: it was paid on its day",
                        null,
                        "reverses the line above; recorded 7 days late",
                        "fairness",
                        .4,
                        false));
    }

    public Waterfall getWaterfall() {
        return new Waterfall(
                "Contributions to our score at Global Logistics",
                US,
                50,
                List.of(
                        step("Promises kept, 9", 9.6),
                        step("Weekly open builds, 23", 6.8),
                        step("Repairs done unasked, 5", 5.9),
                        step("New days told in good time, 6", 5.2),
                        step("Visits and check-ins, 31", 3.1),
                        step("Status reports that were not so, 5", -6.4),
                        step("Promises kept late or not, 7", -5.7),
                        step("Delay of May, found by them", -5.2),
                        step("New day told too late, 1", -1.5)),
                61.8);
    }

    public List<Reply> getReplies() {
        return List.of(
                new Reply(
                        PARTNER,
                        "Sahyadri",
                        "प्रिया देशपांडे",
                        "mr",
                        day(11, 16),
                        "Three of the four were disputed, and we agreed to wait.",
                        "en"),
                new Reply(
                        US,
                        "Aldermoor",
                        "Aylin Çelik",
                        "tr",
                        day(11, 17),
                        "We agree for two. The third was our mistake.",
                        "en"));
    }

    public List<Happening> getEvents() {
        return List.of(
                event(11, 16, US, "promise", "promised the acceptance tests", "For Fri 20 Nov."),
                event(11, 16, PARTNER, "issue", "reported issue GL-41", "Found and told the same day."),
                event(11, 10, PARTNER, "help", "answered our request for help: yes", "Customs broker, two days."),
                event(
                        11,
                        5,
                        US,
                        "visit",
                        "visited the plant in Changwon",
                        "Met 4 line workers and 2 of quality control."),
                event(11, 5, PARTNER, "payment", "paid invoice 2026-0917", "One day early."),
                new Happening(
                        day(10, 5), PARTNER, "change", "changed the scope", null, "Told 67 days ahead.", day(10, 8)),
                event(9, 30, US, "goal", "confirmed the shared goal: 24 h through customs", "Both sides have."),
                event(9, 18, US, "star", "success: scanners work offline", "In four terminals."),
                event(7, 15, US, "agreement", "amended the statement of work, version 4", "Both sides confirmed."),
                event(6, 12, US, "repair", "gave a full account of May", "Five of six parts."),
                event(6, 1, PARTNER, "clock", "check-in held", "Weekly, 30 minutes."));
    }

    public List<Person> getPeople() {
        return List.of(
                new Person("김서연 Kim Seo-yeon", "ko", PARTNER, "Plant manager", "17:12 in Changwon"),
                new Person("प्रिया देशपांडे", "mr", PARTNER, "Delivery head", "13:42 in Pune"),
                new Person("Ewa Łukaszewicz", "pl", US, "Partner manager", "09:12 in Rotterdam"));
    }

    public List<Step> getSteps() {
        return List.of(
                new Step(State.DONE, "Violation", "Fri 29 May", "found by them"),
                new Step(State.DONE, "Acknowledged", "Thu 4 Jun", "2 working days; agreed 2"),
                new Step(State.DONE, "Account given", "Fri 12 Jun", "five of six parts"),
                new Step(State.DONE, "Repairs done", "Fri 10 Jul", "5 of 5"),
                new Step(State.DONE, "Expectations", "Wed 15 Jul", "both confirmed"),
                new Step(State.NOW, "Reaffirmed", "Tue 24 Nov", "in 7 days"),
                new Step(State.TODO, "Verified", "after 11 Dec", "only they can"));
    }

    public List<Gap> getGaps() {
        return List.of(
                new Gap("We told of problems before the other side found them.", "Openness", 4.2, 2.6, true),
                new Gap("We delivered what we promised, when we promised.", "Delivery", 3.6, 2.9, false),
                new Gap("Our dates could be believed.", "Openness", 3.4, 3.2, false),
                new Gap("Money matters were settled fairly.", "Fairness", 3.8, 4.1, false));
    }

    public List<Calibration> getCalibrations() {
        return List.of(
                new Calibration(
                        US, 22, List.of(level(.5, .46, .27, .66), level(.8, .77, .56, .9), level(.95, .91, .72, .97))),
                new Calibration(
                        PARTNER,
                        13,
                        List.of(level(.5, .61, .36, .82), level(.8, .85, .58, .96), level(.95, 1, .77, 1))));
    }

    public Trajectory getTrajectory() {
        LocalDate from = LocalDate.of(2025, 6, 1);
        return new Trajectory(
                "Aldermoor",
                "Global Logistics",
                from,
                TODAY,
                points(from, 66, 68.4, 66, 45.3, 56, 61.8),
                points(from, 70, 72, 73.6, 73.8, 75.1, 76.4),
                List.of(
                        new Trajectory.Mark(1, day(3, 2), US, "Pilot announced", "for 29 May, in 88 days"),
                        new Trajectory.Mark(
                                2, day(5, 29), US, "Violation", "pilot missed, after three reports “on track”"),
                        new Trajectory.Mark(3, day(10, 5), PARTNER, "Change asked by them", "11 Dec replaces 30 Oct")),
                "Trust of both sides from June 2025 to November 2026. Ours fell from 68 to 45 and has risen to 61.8.");
    }

    public PartnerMap getMap() {
        return new PartnerMap(
                List.of(
                        dot("Global Logistics", "en", 61.8, 76.4, 71, 40, true),
                        dot("한빛정밀 Hanbit", "ko", 70.2, 81.9, 91, 36, true),
                        dot("Sahyadri Services", "en", 74.6, 63, 68, 30, true),
                        dot("Kestrel Cloud", "en", 69, 73, 85, 22, false),
                        dot("Verdant Labs", "en", 64, 44.1, 52, 14, true),
                        dot("Delta Payroll", "en", 82, 84, 94, 2, false)),
                "both");
    }

    public LocalDate getDay() {
        return day(12, 11);
    }

    /** The form of the style guide takes what is typed and keeps nothing. */
    public void setDay(LocalDate ignored) {}

    public String getText() {
        return "A second terminal was added.";
    }

    public void setText(String ignored) {}

    public String getChoice() {
        return "US";
    }

    public void setChoice(String ignored) {}

    public boolean isTicked() {
        return true;
    }

    public void setTicked(boolean ignored) {}

    public Page<String> getPage() {
        return new Page<>(List.of("a", "b", "c"), 14, 3, 3);
    }

    private static Spark spark(Side side, double... points) {
        return new Spark(side, DoubleStream.of(points).boxed().toList());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Said said(int month, int day, int promisedMonth, int promisedDay, Side askedBy, boolean surprise) {
        return new Said(day(month, day), day(promisedMonth, promisedDay), askedBy, surprise);
    }

    private static PromiseBar bar(Side side, LocalDate done, Said... said) {
        return new PromiseBar(side, AXIS, TODAY, List.of(said), done, null, null, "done");
    }

    private static PromiseBar open(Side side, LocalDate likely, LocalDate safe, String result, Said... said) {
        return new PromiseBar(side, AXIS, TODAY, List.of(said), null, likely, safe, result);
    }

    private static Example example(String title, PromiseBar bar) {
        return new Example(title, bar);
    }

    private static EvidenceLine line(
            LocalDate on, Side side, String what, String href, String note, String in, double points, boolean back) {
        return new EvidenceLine(on, side, what, href, note, in, points, back, 6);
    }

    private static Waterfall.Step step(String label, double points) {
        return new Waterfall.Step(label, "#waterfall", points);
    }

    private static Happening event(int month, int day, Side side, String icon, String what, String detail) {
        return new Happening(day(month, day), side, icon, what, null, detail, null);
    }

    private static Calibration.Level level(double stated, double held, double low, double high) {
        return new Calibration.Level(stated, held, low, high);
    }

    private static List<Trajectory.Point> points(LocalDate from, double... values) {
        long step = from.until(TODAY, java.time.temporal.ChronoUnit.DAYS) / (values.length - 1);
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Trajectory.Point(
                        i == values.length - 1 ? TODAY : from.plusDays(step * i),
                        values[i],
                        values[i] - 6,
                        values[i] + 6))
                .toList();
    }

    private static PartnerMap.Dot dot(
            String name, String lang, double us, double partner, double performance, double weight, boolean named) {
        return new PartnerMap.Dot(
                name,
                lang,
                "#map",
                new Score(US, "Aldermoor", us, us - 6, us + 6, 40, "WATCH", null, null),
                new Score(PARTNER, name, partner, partner - 6, partner + 6, 40, "SOUND", null, null),
                performance,
                weight,
                named);
    }
}
