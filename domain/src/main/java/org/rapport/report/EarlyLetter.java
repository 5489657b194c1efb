package org.rapport.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.culture.EarlyNews;

/** The letter that tells early of a promise that will not hold, as one reader gets it. */
public record EarlyLetter(String subject, List<String> paragraphs) implements Serializable {
    public EarlyLetter {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The letter in words.
     *
     * @param reader whom it greets
     * @param copy whether the reader belongs to the side that tells
     */
    public static EarlyLetter of(EarlyNews news, String reader, boolean copy, Words words) {
        Days days = new Days(news.toldOn(), words.locale());
        String promised = days.full(news.oldDueOn());
        String expected = days.full(news.dueOn());
        List<String> text = new ArrayList<>();
        text.add(words.say("mail.early.greeting", reader));
        if (copy) {
            text.add(words.say("mail.early.copy", news.partner()));
        }
        text.add(words.say(news.inTime() ? "mail.early.news" : "mail.early.over", news.title(), promised, expected));
        text.add(words.say("mail.early.why") + "\n" + news.reasons());
        if (news.help() != null) {
            text.add(words.say("mail.early.help") + "\n" + news.help());
        }
        text.add(words.say("mail.early.foot", news.writer()));
        return new EarlyLetter(words.say("mail.early.subject", news.title(), days.brief(news.dueOn())), text);
    }

    /** The whole as plain text. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }
}
