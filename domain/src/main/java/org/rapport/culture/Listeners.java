package org.rapport.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.culture.Listener.Place;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.ContactRow;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Who is to know of bad news in a relationship and can be written to. */
@ApplicationScoped
public class Listeners {
    private Partners partners;
    private Users users;

    protected Listeners() {} // CDI proxy

    @Inject
    public Listeners(Partners partners, Users users) {
        this.partners = partners;
        this.users = users;
    }

    /** Managers and sponsors of both sides and every contact with an address, those of the given side last. */
    public List<Listener> of(UUID id, Side tellingSide) {
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        List<Listener> listeners = new ArrayList<>();
        colleague(listeners, partner.manager(), Place.MANAGER);
        if (partner.ourSponsor() == null || !partner.ourSponsor().equals(partner.manager())) {
            colleague(listeners, partner.ourSponsor(), Place.SPONSOR);
        }
        partners.contacts(id).stream()
                .filter(contact -> contact.email() != null)
                .map(contact -> person(contact, partner))
                .forEach(listeners::add);
        listeners.sort(java.util.Comparator.comparing((Listener one) -> one.side() == tellingSide)
                .thenComparing(Listener::place));
        return listeners;
    }

    private void colleague(List<Listener> listeners, UUID user, Place place) {
        if (user != null) {
            users.withId(user)
                    .filter(User::isActive)
                    .ifPresent(one -> listeners.add(new Listener(one.id(), one.name(), Side.US, place)));
        }
    }

    private static Listener person(ContactRow contact, Partner partner) {
        boolean sponsor = contact.sponsor() || contact.id().equals(partner.theirSponsor());
        return new Listener(contact.id(), contact.name(), contact.side(), sponsor ? Place.SPONSOR : Place.CONTACT);
    }
}
