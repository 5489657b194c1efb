package org.rapport.web.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.shared.Side;
import org.rapport.web.look.PartnerMap;
import org.rapport.web.look.Score;
import org.rapport.web.look.Spark;

/**
 * All partners at a glance, as of the last closed day.
 *
 * @param left partners that are not on the map, for want of evidence
 */
public record Portfolio(
        Movement movement,
        PartnerMap map,
        List<Left> left,
        List<Warning> warnings,
        List<Renewal> renewals,
        List<Moved> movers)
        implements Serializable {
    /** A partner without both scores, or of whose promises none has fallen due; n pieces of evidence in all. */
    public record Left(String name, String href, long n) implements Serializable {}

    /** An early warning: who, what in a few words, at which partner, the title of the promise and what else is known. */
    public record Warning(
            Side side, String what, String partner, String partnerHref, String rest, String title, String href)
            implements Serializable {}

    /** The last day on which a side can give notice. */
    public record Renewal(String title, String href, String partner, Side side, LocalDate day, String rest)
            implements Serializable {}

    /** A score that moved within a week, and mostly why. */
    public record Moved(String partner, String href, Score score, Spark spark, String why) implements Serializable {}

    public Portfolio {
        left = List.copyOf(left);
        warnings = List.copyOf(warnings);
        renewals = List.copyOf(renewals);
        movers = List.copyOf(movers);
    }
}
