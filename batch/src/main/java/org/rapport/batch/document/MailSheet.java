package org.rapport.batch.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.report.Words;

/** The sheet that every mail is written on: tables of 600 pixels, inline styles, no pictures. */
final class MailSheet {
    /** An address; what ends the sentence around it does not belong to it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[\\w/=#&%~-]");

    private final Words words;
    private final Markup to = new Markup();

    MailSheet(Words words) {
        this.words = words;
    }

    /** Where the mail's own markup goes. */
    Markup to() {
        return to;
    }

    /** Begins the sheet with the name of the house's system. */
    void begin(String subject, String preheader, String right) {
        head(subject);
        to.open("body", "class", "m-page", "style", "margin:0;padding:0;" + MailStyle.PAGE);
        to.leaf("div", preheader, "style", "display:none;max-height:0;overflow:hidden;");
        table("width", "100%", "class", "m-page", "style", MailStyle.PAGE);
        to.open("tr").open("td", "align", "center", "style", "padding:24px 0;").open("main");
        table("width", "600", "class", "m-sheet", "style", MailStyle.SHEET);
        brand(right);
    }

    /** The mail, ended. */
    String end() {
        to.close().close().close().close().close();
        return to.close().close().finished();
    }

    private void head(String subject) {
        to.doctype()
                .open("html", "lang", words.locale().toLanguageTag())
                .open("head")
                .empty("meta", "charset", "utf-8");
        to.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        to.empty("meta", "name", "color-scheme", "content", "light dark");
        to.empty("meta", "name", "supported-color-schemes", "content", "light dark");
        to.leaf("title", subject).style(MailStyle.DARK).close();
    }

    private void brand(String right) {
        to.open("tr").open("td", "style", "padding:20px 24px 0 24px;");
        table("width", "100%");
        to.open("tr").open("td", "class", "m-ink", "style", MailStyle.BRAND);
        to.leaf("span", "◖", "class", "m-us", "style", "color:" + HalfDiscs.US + ";");
        to.leaf("span", "◗", "class", "m-them", "style", "color:" + HalfDiscs.THEM + ";");
        to.text(" " + words.say("brand")).close();
        to.leaf("td", right, "align", "right", "class", "m-3", "style", MailStyle.DAY);
        to.close().close().close().close();
    }

    /** What the mail says first and largest. */
    void title(String text) {
        to.open("tr").open("td", "style", "padding:22px 24px 0 24px;");
        to.leaf("h1", text, "class", "m-ink", "style", MailStyle.H1).close().close();
    }

    void heading(String title) {
        to.open("tr")
                .open("td", "class", "m-line", "style", "padding:28px 24px 6px 24px;border-bottom:1px solid #dde4e6;");
        to.leaf("h2", title, "class", "m-ink", "style", MailStyle.H2).close().close();
    }

    /** A text in a row of its own. */
    void row(String style, String inline, String text) {
        to.open("tr").leaf("td", text, "class", style, "style", inline).close();
    }

    /** The same for a text of several lines, in which addresses can be followed. */
    void lines(String style, String inline, String text) {
        to.open("tr").open("td", "class", style, "style", inline);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                to.empty("br");
            }
            linked(lines[i]);
        }
        to.close().close();
    }

    private void linked(String line) {
        Matcher addresses = ADDRESS.matcher(line);
        int from = 0;
        while (addresses.find()) {
            to.text(line.substring(from, addresses.start()));
            link(addresses.group(), addresses.group());
            from = addresses.end();
        }
        to.text(line.substring(from));
    }

    void link(String text, String address) {
        to.leaf("a", text, "class", "m-ink", "href", address, "style", MailStyle.LINK);
    }

    void table(String... attributes) {
        String[] frame = {"role", "presentation", "cellpadding", "0", "cellspacing", "0", "border", "0"};
        String[] all = new String[frame.length + attributes.length];
        System.arraycopy(frame, 0, all, 0, frame.length);
        System.arraycopy(attributes, 0, all, frame.length, attributes.length);
        to.open("table", all);
    }
}
