package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Reach;
import org.rapport.identity.User;
import org.rapport.partner.OwnPartners;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;

/** What early warnings say to a reader, in the reader's language and under the reader's rights of the moment. */
@ApplicationScoped
@Transactional
public class AlertNews {
    private static final Words WORDS = BundledWords.ofReader();

    private Alerts alerts;
    private AlertReaders readers;
    private Partners partners;
    private OwnPartners own;

    protected AlertNews() {} // CDI proxy

    @Inject
    public AlertNews(Alerts alerts, AlertReaders readers, Partners partners, OwnPartners own) {
        this.alerts = alerts;
        this.readers = readers;
        this.partners = partners;
        this.own = own;
    }

    /** The warnings that stood at the end of a day and concern a user. */
    public List<AlertLine> standing(User user, LocalDate day) {
        Reach reach = user.partner().map(Reach::of).orElse(Reach.ALL);
        List<Alert> concerning = new AlertAudience(alerts.standing(day, reach), own).of(user);
        Map<UUID, PartnerRow> names =
                partners.rows(concerning.stream().map(Alert::partner).distinct().toList());
        return new AlertWords(names, day, WORDS)
                .lines(concerning, user.partner().isPresent());
    }

    /** What the mail of a night has to say: what has not been put off since. */
    public List<AlertLine> told(User user, LocalDate day, LocalDate today) {
        Set<UUID> told =
                readers.told(user.id(), day).stream().map(ToldAlert::alert).collect(Collectors.toSet());
        Set<UUID> hidden = hidden(user.id(), today);
        return standing(user, day).stream()
                .filter(line -> told.contains(line.id()) && !hidden.contains(line.id()))
                .toList();
    }

    /** What a user does not want to see on a day. */
    Set<UUID> hidden(UUID user, LocalDate today) {
        return readers.putOff(user).stream()
                .filter(one -> one.hides(today))
                .map(PutOffAlert::alert)
                .collect(Collectors.toSet());
    }
}
