package org.rapport.web.today;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Something to be done, or to be watched, as a row of Today.
 *
 * @param subject the commitment, issue or question it is about
 * @param side whose it is
 * @param due day by which; null where none was agreed
 * @param what what it is, as a link to {@code href}
 * @param meta a sentence on how it stands; may be empty
 * @param likely day by which it is done half of the time by the record, null without one
 * @param safe the same for 8 of 10
 * @param deeds what can be done about it, each in a step or two
 */
public record Duty(
        Part part,
        UUID subject,
        Side side,
        LocalDate due,
        String what,
        String href,
        Whom partner,
        String meta,
        LocalDate likely,
        LocalDate safe,
        List<Deed> deeds)
        implements Serializable {
    /** The partner it is about, with the address of its page. */
    public record Whom(String name, String href) implements Serializable {}

    /** A link that does something; {@code about} is what screen readers add to its label. */
    public record Deed(String label, String href, String about, boolean loud) implements Serializable {}

    /** Whether the record says that the day will not hold. */
    public boolean slips() {
        return likely != null && likely.isAfter(due);
    }

    /** Whether the record says the very day that was promised. */
    public boolean agrees() {
        return due != null && due.equals(likely) && due.equals(safe);
    }
}
