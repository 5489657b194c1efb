package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Reach;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.performance.Consequence;
import org.rapport.performance.ScorecardShelf;
import org.rapport.performance.StandingChange;

/** What a mail about standings says: the changes of a day that its recipient may see, with their consequences. */
@ApplicationScoped
@Transactional
public class StandingNews {
    private static final Words WORDS = BundledWords.ofReader();

    private ScorecardShelf shelf;
    private Partners partners;

    protected StandingNews() {} // CDI proxy

    @Inject
    public StandingNews(ScorecardShelf shelf, Partners partners) {
        this.shelf = shelf;
        this.partners = partners;
    }

    /** A change in a sentence, and the path of the page that opens it. */
    public record Line(String text, String path) {}

    /** The changes of a day that send mails, within reach, in the order in which they happened. */
    public List<Line> of(LocalDate day, Reach reach) {
        List<StandingChange> changes = shelf.changes(day, reach).stream()
                .filter(change -> change.consequences().contains(Consequence.MAIL))
                .toList();
        Map<UUID, PartnerRow> names = partners.rows(
                changes.stream().map(StandingChange::partner).distinct().toList());
        return changes.stream().map(one -> line(one, names.get(one.partner()))).toList();
    }

    private static Line line(StandingChange one, PartnerRow partner) {
        String followed = one.consequences().stream()
                .sorted()
                .map(what -> WORDS.say("consequence." + what))
                .collect(Collectors.joining(", "));
        String before = one.before() == null ? WORDS.say("standing.none") : one.before();
        return new Line(
                WORDS.say("mail.standing." + one.side(), partner.name(), one.after(), before, one.period(), followed),
                "/performance/detail.xhtml?partner=" + partner.code() + "&side=" + one.side());
    }
}
