package org.rapport.batch.document;

import org.rapport.report.Days;
import org.rapport.report.PartnerReport;
import org.rapport.report.RepairLine;
import org.rapport.report.Words;

/** Broken trust of both sides and what is missing to mend it, as a table on paper. */
final class RepairTable {
    private static final String[] HEADS = {"what", "kind", "state", "missing", "due"};

    private final PartnerReport report;
    private final Words words;
    private final Days days;
    private final Markup to;

    RepairTable(PartnerReport report, Words words, Markup to) {
        this.report = report;
        this.words = words;
        this.days = new Days(report.issue().asOf(), words.locale());
        this.to = to;
    }

    void write() {
        to.leaf("h2", words.say("report.repairs"));
        if (report.repairs().lines().isEmpty()) {
            to.leaf("p", words.say("report.repairs.none", report.repairs().days()), "class", "small");
            return;
        }
        to.leaf("p", words.say("report.repairs.rule"), "class", "small rule");
        to.open("table", "class", "fig-table").open("tr");
        for (String head : HEADS) {
            to.leaf("th", words.say("report.repairs." + head));
        }
        to.close();
        report.repairs().lines().forEach(this::row);
        to.close();
    }

    private void row(RepairLine line) {
        to.open("tr").open("td");
        HalfDiscs.mark(to, line.side(), words)
                .text(" " + words.say("report.repairs.happened", line.title(), days.brief(line.occurredOn())))
                .close();
        to.leaf("td", line.kind());
        to.leaf("td", words.say("report.repairs.since", line.state(), days.brief(line.since())));
        to.leaf("td", line.missing());
        to.leaf("td", due(line), "class", line.overdue() ? "c-bad" : null).close();
    }

    private String due(RepairLine line) {
        if (line.dueBy() == null) {
            return "";
        }
        String day = days.day(line.dueBy());
        return line.overdue() ? words.say("report.repairs.over", day) : day;
    }
}
