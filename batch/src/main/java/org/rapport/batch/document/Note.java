package org.rapport.batch.document;

import java.util.ArrayList;
import java.util.List;
import org.rapport.report.Words;

/**
 * A short mail: paragraphs, then things to look at one by one, then what stands at its end.
 *
 * @param paragraphs of one or more lines each
 * @param items what the mail is about, each with the place to see it
 * @param foot small, at the end; or null
 */
public record Note(String subject, List<String> paragraphs, List<Item> items, String foot) {
    public Note {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
    }

    /**
     * One thing to look at.
     *
     * @param open what the link to its address is called
     */
    public record Item(String text, String open, String address) {}

    /** A mail of paragraphs alone. */
    public static Note of(String subject, List<String> paragraphs) {
        return new Note(subject, paragraphs, List.of(), null);
    }

    /** The mail in both of its forms. */
    public Mail written(Words words) {
        return new Mail(subject, html(words), text());
    }

    private String html(Words words) {
        MailSheet sheet = new MailSheet(words);
        sheet.begin(subject, "", "");
        sheet.title(subject);
        paragraphs.forEach(one -> sheet.lines("m-ink", MailStyle.ITEM, one));
        items.forEach(one -> item(sheet, one));
        sheet.lines("m-3", MailStyle.FOOT, foot == null ? "" : foot);
        return sheet.end();
    }

    private static void item(MailSheet sheet, Item item) {
        Markup to = sheet.to();
        to.open("tr").open("td", "class", "m-ink", "style", MailStyle.ITEM).text(item.text() + " ");
        sheet.link(item.open(), item.address());
        to.close().close();
    }

    private String text() {
        List<String> parts = new ArrayList<>(paragraphs);
        items.forEach(one -> parts.add(one.text() + "\n" + one.address()));
        if (foot != null) {
            parts.add(foot);
        }
        return String.join("\n\n", parts);
    }
}
