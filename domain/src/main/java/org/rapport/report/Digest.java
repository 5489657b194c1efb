package org.rapport.report;

import java.util.List;

/**
 * The mail of one recipient: the portfolio as far as the recipient may see it at sending time.
 *
 * @param recipient name of the recipient, as greeted
 * @param subject the finding, in one line
 * @param preheader what mail programs show beside the subject, in one line
 * @param reason why the recipient gets the mail, in a sentence
 * @param attached what is attached, in words; empty without attachments
 * @param home address of the house, without a slash at its end: {@code https://rapport.example}
 * @param portfolio what the recipient may see
 * @param links what stands at its foot besides: the documents, how to end it
 */
public record Digest(
        String recipient,
        String subject,
        String preheader,
        String reason,
        String attached,
        String home,
        PortfolioReport portfolio,
        List<Link> links) {
    /** Words that lead somewhere. */
    public record Link(String words, String address) {}

    public Digest {
        subject = line(subject);
        preheader = line(preheader);
        recipient = line(recipient);
        links = List.copyOf(links);
    }

    /** The digest of a portfolio: its finding is the subject. */
    public static Digest of(PortfolioReport portfolio, String recipient, String reason, String attached, String home) {
        return new Digest(
                recipient, portfolio.finding(), portfolio.next(), reason, attached, home, portfolio, List.of());
    }

    /** The same with links at its foot. */
    public Digest with(List<Link> more) {
        return new Digest(recipient, subject, preheader, reason, attached, home, portfolio, more);
    }

    /** A subject in one line, of a mail that is no digest. */
    public static String oneLine(String text) {
        return line(text);
    }

    /** One line: breaks, control and direction characters become a blank, so that no header can be smuggled in. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0085\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
    }
}
