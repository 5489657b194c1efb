package org.rapport.sample;

import static org.rapport.commitment.Criticality.HIGH;
import static org.rapport.commitment.Criticality.NORMAL;
import static org.rapport.commitment.Status.AT_RISK;
import static org.rapport.commitment.Status.OFF_TRACK;
import static org.rapport.commitment.Status.ON_TRACK;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.ArrayList;
import java.util.List;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.Status;
import org.rapport.sample.ScriptedCommitment.Report;
import org.rapport.sample.ScriptedCommitment.Turn;
import org.rapport.shared.Side;

/** The three told stories: a trust we broke and are winning back, an overseas manufacturer, an outsourcing provider. */
final class Stories {
    private Stories() {}

    static List<ScriptedPartner> all(long seed) {
        return List.of(globalLogistics(new Chance(seed)), hanbit(new Chance(seed + 1)), sahyadri(new Chance(seed + 2)));
    }

    /** We promised too soon, three times over, said "on track" against better knowledge, then changed our ways. */
    private static ScriptedPartner globalLogistics(Chance chance) {
        return new ScriptedPartner(
                "GLOBAL-LOGISTICS",
                "Global Logistics",
                "BE",
                "Antwerp",
                "CLIENT",
                "Europe/Brussels",
                "nl",
                7,
                List.of(
                        new ScriptedContact("Καλλιόπη Παπαδάκη", "Programme lead", "el", false),
                        new ScriptedContact("Annelies Verstraete", "Vice president, innovation", "nl", true),
                        new ScriptedContact("Marc-Antoine Dubois", "Sponsor", "fr", true)),
                List.of(
                        new ScriptedAgreement("GL-MSA", "Innovation partnership", "FRAMEWORK", "TACIT", 900, 134, 90),
                        new ScriptedAgreement(
                                "GL-SOW-4", "Customs pre-clearance", "STATEMENT_OF_WORK", "NONE", 280, 90, 30)),
                globalPromises());
    }

    private static List<ScriptedCommitment> globalPromises() {
        List<ScriptedCommitment> made = new ArrayList<>();
        made.add(kept(US, "GL-01", "Booking interface, release 1", NORMAL, 500, 432, 432));
        made.add(new ScriptedCommitment(
                US,
                "GL-02",
                "Container photo archive",
                NORMAL,
                465,
                384,
                List.of(new Turn(378, 342, US, "The archive was larger than we had looked at")),
                reports(ON_TRACK, 440, 410, 390),
                335));
        made.add(kept(PARTNER, "GL-03", "Access to terminal data", NORMAL, 444, 406, 406));
        made.add(new ScriptedCommitment(
                US,
                "GL-04",
                "Route planner, release 2",
                NORMAL,
                410,
                306,
                List.of(new Turn(313, 286, US, "Two carriers changed their formats")),
                reports(ON_TRACK, 390, 350),
                286));
        made.add(new ScriptedCommitment(
                PARTNER,
                "GL-05",
                "Decision on the data centre",
                NORMAL,
                310,
                263,
                List.of(new Turn(258, 240, PARTNER, "The board met later than planned")),
                List.of(),
                236));
        made.add(pilot());
        made.add(kept(US, "GL-09", "Offline mode for hand scanners", HIGH, 112, 58, 58));
        made.add(new ScriptedCommitment(
                US,
                "GL-10",
                "Acceptance tests, carrier interface",
                HIGH,
                35,
                -4,
                List.of(),
                List.of(new Report(20, ON_TRACK, null), new Report(6, AT_RISK, "The test data came a week late")),
                null));
        made.add(new ScriptedCommitment(
                PARTNER, "GL-11", "Customs broker, two days", NORMAL, 7, -9, List.of(), List.of(), null));
        for (int build = 1; build <= 6; build++) {
            int ago = 140 - 21 * build;
            made.add(kept(US, "GL-B" + build, "Open build " + build, Criticality.LOW, ago + 10, ago, ago));
        }
        return made;
    }

    private static ScriptedCommitment pilot() {
        List<Report> reports = new ArrayList<>(reports(ON_TRACK, 232, 204, 186, 182, 175));
        reports.add(new Report(155, AT_RISK, "We know now how much is missing"));
        reports.add(new Report(134, OFF_TRACK, "The day of July will not hold"));
        reports.add(new Report(109, AT_RISK, null));
        reports.addAll(reports(ON_TRACK, 92, 71, 50));
        reports.add(new Report(29, AT_RISK, "The second terminal needs its own tests"));
        reports.addAll(reports(ON_TRACK, 15, 1));
        return new ScriptedCommitment(
                US,
                "GL-06",
                "Customs pre-clearance, pilot in Antwerp",
                HIGH,
                260,
                172,
                List.of(
                        new Turn(166, 109, US, "Half of the customs codes were missing"),
                        new Turn(125, 18, US, "Replanned together, with all that is known"),
                        new Turn(43, -24, PARTNER, "A second terminal was added")),
                reports,
                null);
    }

    /** Visits, check-ins and honest words: trust earned in small steps on both sides. */
    private static ScriptedPartner hanbit(Chance chance) {
        List<String> subjects = List.of("Lot of housings", "Tool 14 released", "Coating trial", "Measuring report");
        Manner ours = new Manner(US, 18, 0.78, 0.3, 0.8, 0.78);
        Manner theirs = new Manner(PARTNER, 40, 0.93, 0.12, 0.95, 0.96);
        return story(
                "HANBIT",
                "한빛정밀 Hanbit Precision",
                "KR",
                "Changwon",
                "MANUFACTURING",
                "Asia/Seoul",
                "ko",
                14,
                List.of(
                        new ScriptedContact("김민수 Kim Min-su", "Managing director", "ko", true),
                        new ScriptedContact("박지영 Park Ji-young", "Quality", "ko", false),
                        new ScriptedContact("이준호 Lee Jun-ho", "Line 3", "ko", false)),
                List.of(new ScriptedAgreement(
                        "HB-2024", "Supply of precision housings", "CONTRACT", "TACIT", 700, 395, 120)),
                chance,
                subjects,
                ours,
                theirs);
    }

    /** Service levels held, tickets lost and told: an outsourcing relationship kept in good repair. */
    private static ScriptedPartner sahyadri(Chance chance) {
        List<String> subjects =
                List.of("Shift plan", "Knowledge base renewal", "Tool migration step", "Root cause report");
        Manner ours = new Manner(US, 16, 0.86, 0.2, 0.8, 0.86);
        Manner theirs = new Manner(PARTNER, 32, 0.7, 0.35, 0.85, 0.74);
        return story(
                "SAHYADRI",
                "Sahyadri Services",
                "IN",
                "Pune",
                "OUTSOURCING",
                "Asia/Kolkata",
                "en",
                14,
                List.of(
                        new ScriptedContact("Meera Kulkarni", "Service director", "mr", true),
                        new ScriptedContact("Arjun Deshpande", "Operations", "mr", false)),
                List.of(
                        new ScriptedAgreement("SAH-SUP", "Support services", "SERVICE_LEVEL", "TACIT", 600, 134, 90),
                        new ScriptedAgreement("SAH-DPA", "Data protection", "CONTRACT", "EXPRESS", 600, 300, 60)),
                chance,
                subjects,
                ours,
                theirs);
    }

    private static ScriptedPartner story(
            String code,
            String name,
            String country,
            String city,
            String kind,
            String zone,
            String language,
            int cadence,
            List<ScriptedContact> contacts,
            List<ScriptedAgreement> agreements,
            Chance chance,
            List<String> subjects,
            Manner ours,
            Manner theirs) {
        List<ScriptedCommitment> made = new ArrayList<>(new Promises(chance, code, subjects).of(ours));
        made.addAll(new Promises(chance, code, subjects).of(theirs));
        return new ScriptedPartner(
                code, name, country, city, kind, zone, language, cadence, contacts, agreements, made);
    }

    private static ScriptedCommitment kept(
            Side side, String reference, String title, Criticality criticality, int announced, int due, int done) {
        Integer doneAgo = done > 0 ? done : null;
        return new ScriptedCommitment(
                side, reference, title, criticality, announced, due, List.of(), List.of(), doneAgo);
    }

    private static List<Report> reports(Status word, int... days) {
        List<Report> reports = new ArrayList<>();
        for (int ago : days) {
            reports.add(new Report(ago, word, null));
        }
        return reports;
    }
}
