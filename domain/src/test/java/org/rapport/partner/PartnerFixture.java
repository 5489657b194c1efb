package org.rapport.partner;

import java.util.List;
import org.rapport.shared.Side;

/** Partners in which only what matters is named. */
public final class PartnerFixture {
    private PartnerFixture() {}

    public static NewPartner known(String code) {
        return new NewPartner(
                code, "Global Logistics", "BE", PartnerKind.CLIENT, "Europe/Brussels", List.of("fr", "nl-BE"), 0, null);
    }

    public static NewPartner from(String country, String zone, List<String> languages, int cadence) {
        return new NewPartner("gl", "Global Logistics", country, PartnerKind.CLIENT, zone, languages, cadence, null);
    }

    public static NewContact person(String name, String email) {
        return new NewContact(Side.PARTNER, name, "Programme lead", email, null, "el", true);
    }
}
