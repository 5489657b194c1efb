package org.rapport.partner;

import static org.rapport.identity.Permission.EDIT_CALENDARS;
import static org.rapport.identity.Permission.EDIT_POLICY;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users say of customs: etiquette and hours of work of countries and partners, and where the house works. */
@ApplicationScoped
@Transactional
public class CustomsService {
    private Partners partners;
    private CustomsBook book;
    private Houses houses;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected CustomsService() {} // CDI proxy

    @Inject
    public CustomsService(
            Partners partners, CustomsBook book, Houses houses, AuditTrail audit, Caller caller, Clock clock) {
        this.partners = partners;
        this.book = book;
        this.houses = houses;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The customs of a partner; a guest is not shown our notes on the guest's own house. */
    @Permitted(READ)
    public CustomsCard ofPartner(UUID id) {
        caller.reach().require(id);
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        Optional<Customs> own = book.ofPartner(id);
        boolean ours = caller.side() == Side.US;
        String inCountry = book.ofCountry(partner.country())
                .map(Customs::etiquette)
                .filter(words -> ours)
                .orElse(null);
        return card(partner.country(), inCountry, own, ours);
    }

    @Permitted(READ_PORTFOLIO)
    public CustomsCard ofCountry(String country) {
        String code = Partner.checkedCountry(country);
        return card(code, null, book.ofCountry(code), true);
    }

    /** Says anew how a partner does things; both hours null for the usual ones. */
    @Permitted(EDIT_CALENDARS)
    public void settlePartner(UUID id, CustomsCard told) {
        caller.reach().require(id);
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        settle(book.ofPartner(id), Customs.ofPartner(id), told, partner.name());
    }

    @Permitted(EDIT_CALENDARS)
    public void settleCountry(String country, CustomsCard told) {
        settle(book.ofCountry(Partner.checkedCountry(country)), Customs.ofCountry(country), told, country);
    }

    @Permitted(READ_PORTFOLIO)
    public HouseCard house() {
        return houses.ours()
                .map(house -> new HouseCard(
                        house.country(),
                        house.timeZone().getId(),
                        house.hours().opens(),
                        house.hours().closes(),
                        true,
                        house.version()))
                .orElseGet(() -> new HouseCard(
                        Partner.UNKNOWN_COUNTRY,
                        clock.getZone().getId(),
                        WorkingHours.USUAL.opens(),
                        WorkingHours.USUAL.closes(),
                        false,
                        0));
    }

    /** Says anew where the house works. */
    @Permitted(EDIT_POLICY)
    public void settleHouse(HouseCard told) {
        HouseCard before = house();
        ChangedMeanwhile.require(told.version(), before.version(), told.country());
        WorkingHours hours = hours(told.opens(), told.closes());
        houses.ours()
                .ifPresentOrElse(
                        house -> house.settle(told.country(), told.timeZone(), hours),
                        () -> houses.add(new House(told.country(), told.timeZone(), hours)));
        audit.record(Change.of("house", Ids.next(), "settled")
                .field("country", before.country(), told.country())
                .field("timeZone", before.timeZone(), told.timeZone())
                .field("opens", before.opens(), hours.opens())
                .field("closes", before.closes(), hours.closes()));
    }

    private void settle(Optional<Customs> known, Customs fresh, CustomsCard told, String whose) {
        ChangedMeanwhile.require(told.version(), known.map(Customs::version).orElse(0L), whose);
        Customs customs = known.orElse(fresh);
        String etiquette = customs.etiquette();
        String hours = customs.hours().map(Object::toString).orElse(null);
        customs.note(told.etiquette());
        customs.work(told.opens() == null && told.closes() == null ? null : hours(told.opens(), told.closes()));
        if (known.isEmpty()) {
            book.add(customs);
        }
        audit.record(Change.of("customs", customs.id(), customs.partner(), "settled")
                .field("country", null, customs.country())
                .field("etiquette", etiquette, customs.etiquette())
                .field("hours", hours, customs.hours().map(Object::toString).orElse(null)));
    }

    private static WorkingHours hours(LocalTime opens, LocalTime closes) {
        return new WorkingHours(
                opens == null ? WorkingHours.USUAL.opens() : opens,
                closes == null ? WorkingHours.USUAL.closes() : closes);
    }

    private static CustomsCard card(String country, String inCountry, Optional<Customs> customs, boolean ours) {
        WorkingHours hours = customs.flatMap(Customs::hours).orElse(null);
        return new CustomsCard(
                country,
                inCountry,
                ours ? customs.map(Customs::etiquette).orElse(null) : null,
                hours == null ? null : hours.opens(),
                hours == null ? null : hours.closes(),
                customs.map(Customs::version).orElse(0L));
    }
}
