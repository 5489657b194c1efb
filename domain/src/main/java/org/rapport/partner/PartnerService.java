package org.rapport.partner;

import static org.rapport.identity.Permission.EDIT_PARTNERS;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;

/** What users do to partners and their people, and how they find them. */
@ApplicationScoped
@Transactional
public class PartnerService {
    private Partners partners;
    private PartnerRegister register;
    private Users users;
    private AuditTrail audit;
    private Caller caller;

    protected PartnerService() {} // CDI proxy

    @Inject
    public PartnerService(Partners partners, PartnerRegister register, Users users, AuditTrail audit, Caller caller) {
        this.partners = partners;
        this.register = register;
        this.users = users;
        this.audit = audit;
        this.caller = caller;
    }

    /** Enters a partner and makes the caller its manager. */
    @Permitted(EDIT_PARTNERS)
    public UUID create(NewPartner known) {
        Partner partner = register.enter(known);
        caller.user().ifPresent(user -> partner.assignManager(user.id()));
        return partner.id();
    }

    @Permitted(EDIT_PARTNERS)
    public void update(UUID id, NewPartner known) {
        register.describe(reachable(id), known);
    }

    /** Names who answers for the relationship, each as the single calls do; what stays as it was is not recorded. */
    @Permitted(EDIT_PARTNERS)
    public void appoint(UUID id, UUID manager, UUID ourSponsor, UUID theirSponsor) {
        Partner partner = reachable(id);
        if (!Objects.equals(partner.manager(), manager)) {
            assignManager(id, manager);
        }
        if (!Objects.equals(partner.ourSponsor(), ourSponsor)
                || !Objects.equals(partner.theirSponsor(), theirSponsor)) {
            assignSponsors(id, ourSponsor, theirSponsor);
        }
    }

    /** Who can be named on our side, by name. */
    @Permitted(EDIT_PARTNERS)
    public List<Colleague> colleagues() {
        return users.colleagues().stream()
                .map(user -> new Colleague(user.id(), user.name()))
                .toList();
    }

    /** Names the colleague who runs the relationship; null for nobody. */
    @Permitted(EDIT_PARTNERS)
    public void assignManager(UUID id, UUID user) {
        Partner partner = reachable(id);
        requireColleague(user, "manager");
        audit.record(Change.of("partner", id, id, "manager assigned").field("manager", partner.manager(), user));
        partner.assignManager(user);
    }

    /** Names the executive of each side, a colleague and one of their contacts; null for nobody. */
    @Permitted(EDIT_PARTNERS)
    public void assignSponsors(UUID id, UUID ours, UUID theirs) {
        Partner partner = reachable(id);
        requireColleague(ours, "ourSponsor");
        if (theirs != null && !contact(theirs).partner().equals(id)) {
            throw new SponsorOfOtherPartner(contact(theirs).name());
        }
        audit.record(Change.of("partner", id, id, "sponsors assigned")
                .field("ourSponsor", partner.ourSponsor(), ours)
                .field("theirSponsor", partner.theirSponsor(), theirs));
        partner.assignSponsors(ours, theirs);
    }

    @Permitted(EDIT_PARTNERS)
    public void deactivate(UUID id) {
        reachable(id).deactivate();
        audit.record(Change.of("partner", id, id, "deactivated").field("active", true, false));
    }

    @Permitted(EDIT_PARTNERS)
    public void activate(UUID id) {
        reachable(id).activate();
        audit.record(Change.of("partner", id, id, "activated").field("active", false, true));
    }

    @Permitted(EDIT_PARTNERS)
    public UUID addContact(UUID partner, NewContact known) {
        return register.enter(reachable(partner).id(), known).id();
    }

    @Permitted(EDIT_PARTNERS)
    public void editContact(UUID id, NewContact known) {
        register.describe(contact(id), known);
    }

    /** Removes a person; if it was the partner's sponsor, the place becomes empty. */
    @Permitted(EDIT_PARTNERS)
    public void removeContact(UUID id) {
        Contact contact = contact(id);
        Partner partner = reachable(contact.partner());
        if (id.equals(partner.theirSponsor())) {
            partner.assignSponsors(partner.ourSponsor(), null);
        }
        partners.remove(contact);
        audit.record(Change.of("contact", id, contact.partner(), "removed").field("name", contact.name(), null));
    }

    @Permitted(READ)
    public PartnerCard find(UUID id) {
        return card(reachable(id));
    }

    @Permitted(READ)
    public PartnerCard findByCode(String code) {
        return card(Optional.ofNullable(code)
                .flatMap(partners::withCode)
                .filter(partner -> caller.reach().covers(partner.id()))
                .orElseThrow(() -> new NotFound("Partner", code)));
    }

    @Permitted(READ)
    public List<ContactRow> contacts(UUID partner) {
        return partners.contacts(reachable(partner).id());
    }

    @Permitted(READ)
    public Page<PartnerRow> page(PartnerQuery query) {
        return partners.page(caller.reach(), query);
    }

    /** The first partners whose code or name holds the text. */
    @Permitted(READ)
    public List<PartnerRow> search(String text, int atMost) {
        return partners.page(caller.reach(), PartnerQuery.matching(text, atMost))
                .rows();
    }

    private PartnerCard card(Partner partner) {
        Map<UUID, String> names = users.names(Stream.of(partner.manager(), partner.ourSponsor())
                .filter(Objects::nonNull)
                .toList());
        String theirs = partner.theirSponsor() == null
                ? null
                : partners.contact(partner.theirSponsor()).map(Contact::name).orElse(null);
        return new PartnerCard(
                partner.id(),
                partner.code(),
                partner.name(),
                partner.country(),
                partner.kind(),
                partner.timeZone(),
                partner.languages(),
                partner.manager(),
                names.get(partner.manager()),
                partner.ourSponsor(),
                names.get(partner.ourSponsor()),
                partner.theirSponsor(),
                theirs,
                partner.cadenceDays(),
                partner.stage(),
                partner.isActive());
    }

    private void requireColleague(UUID id, String field) {
        if (id == null) {
            return;
        }
        User user = users.withId(id).orElseThrow(() -> new NotFound("User", id));
        if (!user.isActive() || user.partner().isPresent()) {
            throw new NotAColleague(user.name(), field);
        }
    }

    private Contact contact(UUID id) {
        return partners.contact(id)
                .filter(contact -> caller.reach().covers(contact.partner()))
                .orElseThrow(() -> new NotFound("Contact", id));
    }

    private Partner reachable(UUID id) {
        return partners.withId(id)
                .filter(partner -> caller.reach().covers(partner.id()))
                .orElseThrow(() -> new NotFound("Partner", id));
    }
}
