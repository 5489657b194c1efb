package org.rapport.batch.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.repair.RepairTally;
import org.rapport.report.BundledWords;
import org.rapport.report.Digest;
import org.rapport.report.Figure;
import org.rapport.report.HonestDate;
import org.rapport.report.Issue;
import org.rapport.report.Kept;
import org.rapport.report.KnownPart;
import org.rapport.report.Mover;
import org.rapport.report.Need;
import org.rapport.report.NumberedEvent;
import org.rapport.report.OpenCommitment;
import org.rapport.report.PartnerLine;
import org.rapport.report.PartnerReport;
import org.rapport.report.PortfolioReport;
import org.rapport.report.PromiseRecord;
import org.rapport.report.PromiseRow;
import org.rapport.report.RepairLine;
import org.rapport.report.RepairsTold;
import org.rapport.report.Reply;
import org.rapport.report.Repromise;
import org.rapport.report.SideScore;
import org.rapport.report.Trajectory;
import org.rapport.report.TrajectoryPoint;
import org.rapport.report.Warning;
import org.rapport.report.Waterfall;
import org.rapport.report.WaterfallGroup;
import org.rapport.report.WhatHappened;
import org.rapport.report.Words;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.Standing;

/** Aldermoor and Global Logistics, as of 16 November 2026. */
final class Story {
    static final Words WORDS = BundledWords.english();
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);
    static final Issue ISSUE = new Issue("Aldermoor", AS_OF, 412, 4, 180, 360);

    private Story() {}

    static SideScore ours() {
        return new SideScore(Side.US, "Aldermoor", 61.8, 55.9, 67.5, 64, Standing.WATCH, 1.4);
    }

    static SideScore theirs(String name) {
        return new SideScore(Side.PARTNER, name, 76.4, 70.8, 81.6, 52, Standing.SOUND, 0.2);
    }

    static PartnerReport globalLogistics() {
        return partner("Global Logistics", "The Antwerp pilot");
    }

    /** The report with a name of one's own in all places where people type. */
    static PartnerReport partner(String name, String typed) {
        return new PartnerReport(
                ISSUE,
                name,
                "Antwerp",
                name + " relies on us more than in June, and less than before.",
                "The repair of the Antwerp pilot has won back 70 % of what was lost. Five of five promises since 12 June were"
                        + " kept on their day. One promise, for Friday 20 November, will not hold by our own record.",
                ours(),
                theirs(name),
                trajectory(typed),
                waterfall(typed),
                null,
                List.of(new Reply(
                        Side.PARTNER,
                        name,
                        "repairs done unasked",
                        "We count the 41,000 € as part of what made the difference, and had expected more points for it.",
                        "Annelies Verstraete",
                        day("2026-09-14"))),
                promises(typed),
                figures(),
                open(typed),
                day("2026-11-13"),
                List.of(),
                happened(),
                repairs());
    }

    private static RepairsTold repairs() {
        return new RepairsTold(
                90,
                List.of(
                        new RepairLine(
                                Side.US,
                                "Antwerp pilot",
                                day("2026-05-29"),
                                "integrity, high severity, the other side was deceived",
                                "to be judged",
                                day("2026-11-02"),
                                "Ninety days have passed without a repeat",
                                day("2026-11-13"),
                                true,
                                false),
                        new RepairLine(
                                Side.PARTNER,
                                "Late booking data",
                                day("2026-07-06"),
                                "competence, normal severity",
                                "recovered",
                                day("2026-10-01"),
                                "",
                                null,
                                false,
                                true)));
    }

    private static Trajectory trajectory(String typed) {
        double[][] us = {
            {0, 66.2},
            {216, 69.6},
            {365, 68.4},
            {388, 45.4},
            {400, 46.2},
            {420, 49},
            {450, 52.7},
            {500, 56.6},
            {533, 61.8}
        };
        double[][] them = {{0, 70.1}, {245, 75.6}, {306, 73}, {400, 73.8}, {533, 76.4}};
        return new Trajectory(
                day("2025-06-01"),
                AS_OF,
                points(us, 5.9),
                points(them, 5.6),
                List.of(
                        new NumberedEvent(
                                1, day("2026-03-02"), Side.US, "Antwerp pilot announced: for 29 May, in 88 days."),
                        new NumberedEvent(
                                2,
                                day("2026-05-29"),
                                Side.US,
                                "Violation: pilot missed, after three status reports “on track”."),
                        new NumberedEvent(
                                3,
                                day("2026-06-19"),
                                Side.US,
                                "Unilateral repair: we paid the idle crews, 41,000 €, unasked."),
                        new NumberedEvent(
                                4,
                                day("2026-07-15"),
                                Side.US,
                                "New expectations: pilot moved to 30 Oct, told 16 days ahead."),
                        new NumberedEvent(5, day("2026-10-05"), Side.PARTNER, "Change asked by them: " + typed)));
    }

    private static List<TrajectoryPoint> points(double[][] corners, double half) {
        List<TrajectoryPoint> points = new ArrayList<>();
        for (int i = 1; i < corners.length; i++) {
            double[] a = corners[i - 1];
            double[] b = corners[i];
            for (double at = a[0]; at < b[0]; at += 6) {
                double score = a[1] + (b[1] - a[1]) * (at - a[0]) / (b[0] - a[0]);
                points.add(point((long) at, score, half));
            }
        }
        points.add(point((long) corners[corners.length - 1][0], corners[corners.length - 1][1], half));
        return points;
    }

    private static TrajectoryPoint point(long at, double score, double half) {
        return new TrajectoryPoint(day("2025-06-01").plusDays(at), score, score - half, score + half);
    }

    private static Waterfall waterfall(String typed) {
        return new Waterfall(
                Side.US,
                50,
                List.of(
                        new WaterfallGroup("Promises kept", 9, 9.6),
                        new WaterfallGroup("Weekly open builds", 23, 6.8),
                        new WaterfallGroup("Repairs done unasked", 5, 5.9),
                        new WaterfallGroup("New days told in good time", 6, 5.2),
                        new WaterfallGroup("Visits and check-ins", 31, 3.1),
                        new WaterfallGroup("Status reports that were not so", 5, -6.4),
                        new WaterfallGroup("Promises kept late or not", 7, -5.7),
                        new WaterfallGroup(typed, 1, -5.2),
                        new WaterfallGroup("New day told too late", 1, -1.5)),
                61.8);
    }

    private static PromiseRecord promises(String typed) {
        List<PromiseRow> rows = List.of(
                done("Booking interface, release 1", Side.US, "2025-07-07", "2025-09-12", "2025-09-12", "kept"),
                new PromiseRow(
                        "Container photo archive",
                        Side.US,
                        day("2025-08-11"),
                        day("2025-10-31"),
                        List.of(new Repromise(day("2025-11-06"), day("2025-12-12"), true, false)),
                        day("2025-12-19"),
                        null,
                        "49 days late"),
                done("Access to terminal data", Side.PARTNER, "2025-09-01", "2025-10-10", "2025-10-08", "kept"),
                new PromiseRow(
                        "Route planner, release 2",
                        Side.US,
                        day("2025-10-06"),
                        day("2026-01-16"),
                        List.of(new Repromise(day("2026-01-09"), day("2026-02-06"), false, false)),
                        day("2026-02-05"),
                        null,
                        "20 days late, told ahead"),
                new PromiseRow(
                        "Customs pre-clearance, pilot in Antwerp",
                        Side.US,
                        day("2026-03-02"),
                        day("2026-05-29"),
                        List.of(
                                new Repromise(day("2026-06-04"), day("2026-07-31"), true, false),
                                new Repromise(day("2026-07-15"), day("2026-10-30"), false, false),
                                new Repromise(day("2026-10-05"), day("2026-12-11"), false, true)),
                        null,
                        new HonestDate(day("2026-12-09"), day("2026-12-22")),
                        "open"),
                done(
                        "Idle crews paid (repair)",
                        Side.US,
                        "2026-06-12",
                        "2026-06-26",
                        "2026-06-19",
                        "kept, 7 days early"),
                done("Two test clerks for six weeks", Side.PARTNER, "2026-07-20", "2026-08-03", "2026-08-03", "kept"),
                done("Offline mode for hand scanners", Side.US, "2026-07-27", "2026-09-18", "2026-09-18", "kept"),
                new PromiseRow(
                        typed,
                        Side.US,
                        day("2026-10-12"),
                        day("2026-11-20"),
                        List.of(),
                        null,
                        new HonestDate(day("2026-11-24"), day("2026-11-30")),
                        "open, at risk"),
                new PromiseRow(
                        "Customs broker, two days",
                        Side.PARTNER,
                        day("2026-11-10"),
                        day("2026-11-25"),
                        List.of(),
                        null,
                        new HonestDate(day("2026-11-25"), day("2026-11-25")),
                        "open"));
        return new PromiseRecord(
                day("2025-07-01"), day("2026-12-31"), new Kept(9, 16), new Kept(11, 13), 0.31, 0.04, rows, 18);
    }

    private static PromiseRow done(
            String title, Side side, String announced, String promised, String done, String outcome) {
        return new PromiseRow(title, side, day(announced), day(promised), List.of(), day(done), null, outcome);
    }

    private static List<Figure> figures() {
        return List.of(
                figure("Kept on the first day", "56 %", 16, "85 %", 13, null),
                figure("Longer than first said", "+31 %", 16, "+4 %", 13, null),
                figure("80 % days that held", "77 %", 22, "85 %", 13, null),
                figure("Status reports that were so", "86 %", 36, "93 %", 14, null),
                figure("Payments on time", "we owe them none", null, "100 %", 24, null),
                figure("Changes told as agreed", "83 %", 6, "100 %", 5, "We moved them to Tuesdays."),
                figure("Days until troubles were told, middle", "2", 9, "0", 7, "In May it was 21."),
                figure("Days to recover from a violation", "open since 172", null, "none happened", null, null),
                figure("Improvement ideas taken up", "not enough evidence", null, "not enough evidence", null, null));
    }

    private static Figure figure(String label, String ours, Integer ourN, String theirs, Integer theirN, String reply) {
        return new Figure(label, new Figure.Value(ours, ourN), new Figure.Value(theirs, theirN), reply);
    }

    private static List<OpenCommitment> open(String typed) {
        return List.of(
                new OpenCommitment(
                        typed, Side.US, day("2026-11-20"), new HonestDate(day("2026-11-24"), day("2026-11-30"))),
                new OpenCommitment(
                        "Customs pre-clearance, pilot in Antwerp",
                        Side.US,
                        day("2026-12-11"),
                        new HonestDate(day("2026-12-09"), day("2026-12-22"))),
                new OpenCommitment("Customs broker, two days", Side.PARTNER, day("2026-11-25"), null));
    }

    private static WhatHappened happened() {
        return new WhatHappened(
                90,
                List.of(new WhatHappened.Event(
                        day("2026-11-12"), Side.US, "Global Logistics", "promised “Acceptance tests” for Fri 20 Nov")),
                7);
    }

    /** Both sides without a score, nothing promised, nothing measured. */
    static PartnerReport unknown() {
        return new PartnerReport(
                ISSUE,
                "Fjordmat",
                "",
                "There is not enough evidence yet on Fjordmat and us.",
                "No open promise is at risk by the record, and no repair is open.",
                SideScore.unknown(Side.US, "Aldermoor", 2),
                SideScore.unknown(Side.PARTNER, "Fjordmat", 3),
                new Trajectory(day("2025-06-01"), AS_OF, List.of(), List.of(), List.of()),
                null,
                null,
                List.of(),
                new PromiseRecord(
                        day("2025-07-01"), day("2026-12-31"), new Kept(0, 0), new Kept(0, 0), null, null, List.of(), 0),
                List.of(),
                List.of(),
                null,
                List.of(),
                WhatHappened.NOTHING,
                RepairsTold.none(90));
    }

    static PortfolioReport portfolio(List<PartnerLine> rows) {
        return new PortfolioReport(
                ISSUE,
                "We will miss one promise on Friday. One partner fell to at risk.",
                "Two things wait for you. Trust fell at three partners.",
                9,
                3,
                new Kept(31, 38),
                new Kept(44, 52),
                List.of(
                        new Need(
                                "Global Logistics",
                                "/partner/GLO",
                                "you visit Antwerp on Tue 24 Nov. The agenda has no point on their strategy yet."),
                        new Need(
                                "Sahyadri Services",
                                "/partner/SAH",
                                "the support agreement renews by itself on 31 Mar 2027, unless we give notice by Thu 31 Dec, in 44 days.")),
                List.of(
                        new Warning(
                                Side.US,
                                "Global Logistics",
                                "/partner/GLO",
                                "promised Global Logistics the acceptance tests for Fri 20 Nov. Our record says 24 Nov, 80 % by 30 Nov."),
                        new Warning(
                                Side.US,
                                "Mistral Textile",
                                "/partner/MIS",
                                "owe Mistral Textile two invoices, 61,200 €, 12 days over."),
                        new Warning(
                                Side.PARTNER,
                                "Verdant Labs",
                                "/partner/VER",
                                "changed the specification twice without notice. We found the second.")),
                List.of(
                        new Mover(
                                "Verdant Labs",
                                "/partner/VER",
                                new SideScore(
                                        Side.PARTNER, "Verdant Labs", 44.1, 36.6, 51.6, 23, Standing.AT_RISK, -6.9),
                                "Two lots changed without notice.",
                                new Reply(
                                        Side.PARTNER,
                                        "Verdant Labs",
                                        "changed without notice",
                                        "The second lot was announced by telephone. We ask that calls count.",
                                        "Ana Silva",
                                        AS_OF)),
                        new Mover(
                                "Global Logistics",
                                "/partner/GLO",
                                ours(),
                                "Build 23 was shown on its day; the change of October was agreed at once.",
                                null),
                        new Mover(
                                "한빛정밀 Hanbit Precision",
                                "/partner/HAN",
                                new SideScore(Side.PARTNER, "한빛정밀", 81.9, 77.3, 86.1, 88, Standing.STRONG, 0.8),
                                "Lot 117 on its day; line staff met on 5 Nov.",
                                null)),
                18,
                rows,
                List.of(),
                WhatHappened.NOTHING,
                new RepairTally(3, 1, 2));
    }

    static PortfolioReport portfolio() {
        return portfolio(List.of(
                line("GLO", "Global Logistics", ours(), theirs("Global Logistics")),
                line(
                        "FJO",
                        "Fjordmat",
                        SideScore.unknown(Side.US, "Aldermoor", 2),
                        SideScore.unknown(Side.PARTNER, "Fjordmat", 3)),
                line("HAN", "한빛정밀 Hanbit Precision", ours(), theirs("한빛정밀"))));
    }

    /** Partners of whom one kind of behaviour is known and no more, the later ones by more evidence. */
    static PortfolioReport knownByDelivery(int count) {
        return portfolio(IntStream.rangeClosed(1, count)
                .mapToObj(i -> line(
                        "P" + i,
                        "Partner number " + i,
                        SideScore.unknown(Side.US, "Aldermoor", 0),
                        SideScore.unknown(
                                Side.PARTNER,
                                "Partner number " + i,
                                100 + i,
                                List.of(new KnownPart(Dimension.DELIVERY, 84.2, 80.1, 88.3, 100 + i)))))
                .toList());
    }

    static PortfolioReport quiet() {
        return new PortfolioReport(
                ISSUE,
                WORDS.say("portfolio.nothing"),
                "",
                0,
                0,
                new Kept(0, 0),
                new Kept(0, 0),
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of(line("GLO", "Global Logistics", ours(), theirs("Global Logistics"))),
                List.of(),
                WhatHappened.NOTHING,
                RepairTally.NONE);
    }

    static List<PartnerLine> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> line("P" + i, "Partner number " + i, ours(), theirs("Partner number " + i)))
                .toList();
    }

    static PartnerLine line(String code, String name, SideScore ours, SideScore theirs) {
        return new PartnerLine(code, name, "/partner/" + code, ours, theirs, new Kept(2, 3), new Kept(0, 0), 1);
    }

    static Digest digest(PortfolioReport portfolio, String recipient) {
        return Digest.of(
                portfolio,
                recipient,
                "You get this on each business day as sponsor of 5 relationships, with what you may see today.",
                "portfolio (PDF, XLSX)",
                "https://rapport.aldermoor.example");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
