package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.SampleAccounts;
import org.rapport.identity.Users;
import org.rapport.partner.Contact;
import org.rapport.partner.DayEnd;
import org.rapport.partner.NewContact;
import org.rapport.partner.NewPartner;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.partner.Partners;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/**
 * Plays the script day by day, through the same registers, events and closing of days as real work. All facts are one
 * transaction: either the whole portfolio is there, or nothing of it. The scores of past days follow, one day at a time.
 */
@ApplicationScoped
public class SamplePortfolio {
    /** Days that are played before they are written out. */
    private static final int PORTION = 10;

    private static final Logger LOG = System.getLogger(SamplePortfolio.class.getName());

    @Inject
    private SampleAccounts accounts;

    @Inject
    private Users users;

    @Inject
    private SamplePeople people;

    @Inject
    private SamplePromises promises;

    @Inject
    private SampleAgreements agreements;

    @Inject
    private Partners register;

    @Inject
    private PartnerRegister partners;

    @Inject
    private WorkingSet set;

    @Inject
    private DayEnd end;

    @Inject
    private Instance<Scene> scenes;

    @Inject
    private Clock clock;

    /** Fills an empty database if the sample portfolio is wanted; says whether it did. */
    @Transactional
    public boolean fillIfWanted() {
        if (!accounts.inUse() || !users.isEmpty()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        Script script = Script.of(Script.SEED);
        List<Deed> deeds = enter(script, today);
        play(deeds, today);
        LOG.log(
                Level.INFO,
                "Sample portfolio filled: {0} partners, {1} deeds",
                script.partners().size(),
                deeds.size());
        return true;
    }

    private List<Deed> enter(Script script, LocalDate today) {
        Map<String, UUID> colleagues = people.enterColleagues();
        List<Deed> deeds = new ArrayList<>();
        for (ScriptedPartner scripted : script.partners()) {
            Partner partner = enter(scripted, colleagues);
            if (deeds.isEmpty()) {
                people.enterGuest(partner.id());
            }
            agreements.enter(partner.id(), scripted, today);
            scenes.forEach(scene -> deeds.addAll(scene.deeds(partner, scripted, today)));
            scripted.commitments().forEach(made -> deeds.addAll(promises.deeds(partner.id(), made, today)));
        }
        deeds.sort(Comparator.comparingInt(Deed::ago).reversed());
        return deeds;
    }

    private Partner enter(ScriptedPartner scripted, Map<String, UUID> colleagues) {
        Partner partner = partners.enter(new NewPartner(
                scripted.code(),
                scripted.name(),
                scripted.country(),
                PartnerKind.valueOf(scripted.kind()),
                scripted.timeZone(),
                List.of(scripted.language(), "en").stream().distinct().toList(),
                scripted.cadenceDays(),
                null));
        UUID sponsor = null;
        for (ScriptedContact person : scripted.contacts()) {
            Contact contact = partners.enter(partner.id(), known(person, scripted.code()));
            sponsor = person.sponsor() ? contact.id() : sponsor;
        }
        partner.assignManager(colleagues.get("ewa"));
        partner.assignSponsors(colleagues.get("thorunn"), sponsor);
        return partner;
    }

    private static NewContact known(ScriptedContact person, String code) {
        String house = code.toLowerCase(java.util.Locale.ROOT);
        String email = "contact." + Math.floorMod(person.name().hashCode(), 1000) + "@" + house + ".example";
        return new NewContact(
                Side.PARTNER, person.name(), person.role(), email, null, person.language(), person.sponsor());
    }

    /** Each day: what was done on it, then its closing. */
    private void play(List<Deed> deeds, LocalDate today) {
        List<UUID> ids = register.activeIds();
        int next = 0;
        for (int ago = Promises.SPAN; ago >= 1; ago--) {
            while (next < deeds.size() && deeds.get(next).ago() >= ago) {
                deeds.get(next++).act().run();
            }
            end.close(today.minusDays(ago), ids);
            if (ago % PORTION == 1) {
                set.release();
            }
        }
    }
}
