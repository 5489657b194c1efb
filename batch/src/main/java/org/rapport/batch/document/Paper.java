package org.rapport.batch.document;

import org.rapport.report.Words;

/** The frame all documents on paper share. */
final class Paper {
    private Paper() {}

    static void begin(Markup to, Words words, String title, String footer) {
        to.doctype()
                .open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        words.locale().toLanguageTag());
        to.open("head").empty("meta", "charset", "utf-8");
        to.empty("meta", "name", "subject", "content", title).empty("meta", "name", "description", "content", title);
        to.leaf("title", title)
                .style(Pdf.css(Directions.asDrawn(footer), words.say("report.page")))
                .close();
        to.open("body").open("div", "class", "paper");
    }

    /** The line at the head of the first sheet. */
    static void band(Markup to, Words words, String whom, String day) {
        to.open("table", "class", "band-top").open("tr").open("td");
        HalfDiscs.brand(to, words).text(" ").leaf("b", words.say("brand")).close();
        to.leaf("td", whom + " · " + words.say("report.facts", day), "class", "r")
                .close()
                .close();
    }

    static String end(Markup to) {
        return to.close().close().close().finished();
    }
}
