package org.rapport.batch.document;

import org.rapport.report.Days;
import org.rapport.report.Figure;
import org.rapport.report.Kept;
import org.rapport.report.Numbers;
import org.rapport.report.OpenCommitment;
import org.rapport.report.PartnerReport;
import org.rapport.report.PromiseRecord;
import org.rapport.report.PromiseRow;
import org.rapport.report.WhatHappened;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** The second sheet of a partner report: promise record, figures, what is open, what is mended, how to read it. */
final class PartnerTables {
    private final PartnerReport report;
    private final Words words;
    private final Days days;
    private final Markup to;

    PartnerTables(PartnerReport report, Words words, Markup to) {
        this.report = report;
        this.words = words;
        this.days = new Days(report.issue().asOf(), words.locale());
        this.to = to;
    }

    void write() {
        promises(report.promises());
        figures();
        open();
        new RepairTable(report, words, to).write();
        happened();
        reading();
    }

    private void promises(PromiseRecord record) {
        to.leaf("h2", words.say("report.promises"));
        to.open("p", "class", "small");
        tally(Side.US, record.ours(), record.ourStretch());
        tally(Side.PARTNER, record.theirs(), record.theirStretch());
        to.text(words.say("report.promises.rule")).close();
        if (record.rows().isEmpty()) {
            to.leaf("p", words.say("report.promises.empty"), "class", "small");
        } else {
            rows(record);
        }
    }

    private void tally(Side side, Kept kept, Double stretch) {
        to.open("span", "class", "nw");
        HalfDiscs.mark(to, side, words)
                .text(" " + words.say("side." + side))
                .close()
                .text(" ");
        to.text(
                kept.known()
                        ? words.say(
                                "report.promises.lede",
                                kept.kept(),
                                kept.due(),
                                Numbers.percent(kept.share()),
                                Numbers.shares(kept.low(), kept.high()))
                        : words.say("report.promises.none"));
        if (stretch != null) {
            long sign = Math.round(Math.signum(Math.round(stretch * 100)));
            to.text(" " + words.say("report.promises.longer", sign, Numbers.percent(Math.abs(stretch))));
        }
        to.text(" ");
    }

    private void rows(PromiseRecord record) {
        PromiseChart chart = new PromiseChart(record, days, words);
        to.open("table", "class", "rows rec").open("tr").leaf("th", words.say("report.promises.what"), "class", "n");
        to.leaf("th", words.say("report.promises.axis", days.month(record.from()), days.month(record.to())));
        to.leaf("th", words.say("report.promises.outcome"), "class", "o").close();
        for (PromiseRow row : record.rows()) {
            to.open("tr").open("td", "class", "n");
            HalfDiscs.mark(to, row.side(), words)
                    .text(" " + row.title())
                    .close()
                    .open("td");
            chart.write(to, row);
            to.close().leaf("td", row.outcome(), "class", "o").close();
        }
        to.close();
        PromiseKeys.write(to, words);
        if (record.left() > 0) {
            to.leaf("p", words.say("report.promises.left", record.left(), words.count(record.left())), "class", "foot");
        }
    }

    private void figures() {
        to.leaf("h2", words.say("report.figures"));
        if (report.figures().isEmpty()) {
            to.leaf("p", words.say("report.figures.empty"), "class", "small");
            return;
        }
        to.open("table", "class", "fig-table").open("tr").leaf("th", words.say("report.figures.what"));
        sideHead(Side.US);
        sideHead(Side.PARTNER);
        to.leaf("th", words.say("report.figures.reply")).close();
        report.figures().forEach(this::figure);
        to.close();
    }

    private void sideHead(Side side) {
        to.open("th", "class", "r");
        HalfDiscs.mark(to, side, words).text(" " + words.say("side." + side)).close();
        to.leaf("th", words.say("report.figures.n"), "class", "r");
    }

    private void figure(Figure figure) {
        to.open("tr").leaf("td", figure.label());
        value(figure.ours());
        value(figure.theirs());
        to.leaf("td", figure.reply() == null ? "" : "“" + figure.reply() + "”", "class", "q2")
                .close();
    }

    private void value(Figure.Value value) {
        if (value.n() == null) {
            to.leaf("td", value.text(), "class", "r", "colspan", "2");
        } else {
            to.leaf("td", value.text(), "class", "r").leaf("td", value.n().toString(), "class", "r");
        }
    }

    private void open() {
        to.leaf("h2", words.say("report.open"));
        if (report.open().isEmpty()) {
            to.leaf("p", words.say("report.open.none"), "class", "small");
            return;
        }
        to.open("table", "class", "fig-table").open("tr");
        for (String head : new String[] {"what", "promised", "record", "late"}) {
            to.leaf("th", words.say("report.open." + head));
        }
        to.close();
        report.open().forEach(this::openRow);
        to.close();
    }

    private void openRow(OpenCommitment open) {
        String style = open.atRisk() ? "c-bad" : null;
        to.open("tr").open("td");
        HalfDiscs.mark(to, open.side(), words).text(" " + open.title()).close();
        to.leaf("td", days.day(open.promised()));
        if (open.honest() == null) {
            to.leaf("td", words.say("report.open.unknown"), "colspan", "2");
        } else {
            to.leaf("td", days.day(open.honest().middle()), "class", style);
            to.leaf("td", days.day(open.honest().late()), "class", style);
        }
        to.close();
    }

    private void happened() {
        HappenedText told = new HappenedText(report.happened(), days, words);
        if (told.isEmpty()) {
            return;
        }
        to.leaf("h2", told.title());
        to.open("table", "class", "fig-table").open("tr").leaf("th", words.say("sheet.day"));
        to.leaf("th", words.say("report.open.what")).close();
        for (WhatHappened.Event event : report.happened().events()) {
            to.open("tr").leaf("td", told.day(event), "class", "nw").open("td");
            HalfDiscs.mark(to, event.side(), words)
                    .text(" " + told.sentence(event, false))
                    .close()
                    .close();
        }
        to.close();
        if (!told.left().isEmpty()) {
            to.leaf("p", told.left(), "class", "foot");
        }
    }

    private void reading() {
        String text = words.say(
                "report.read.text",
                report.issue().policy(),
                report.issue().goodFades(),
                report.issue().badFades());
        to.leaf("h2", words.say("report.read")).leaf("p", text + " " + corrections(), "class", "small");
    }

    private String corrections() {
        if (report.previous() == null) {
            return words.say("report.read.first");
        }
        String previous = days.date(report.previous());
        return report.corrections().isEmpty()
                ? words.say("report.read.uncorrected", previous)
                : words.say("report.read.corrected", previous) + " " + String.join(" ", report.corrections());
    }
}
