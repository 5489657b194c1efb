package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rapport.partner.NewPartner;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;

/** Enters partners that a file of other facts brings along, with the values its mapping states for what it does not say. */
@ApplicationScoped
class NewcomerDesk {
    private PartnerRegister register;

    protected NewcomerDesk() {} // CDI proxy

    @Inject
    NewcomerDesk(PartnerRegister register) {
        this.register = register;
    }

    /** Refused if the partner of the row could not be entered. */
    void imagine(MappedRow row, Mapping mapping) {
        Partner.checkedCode(new Partner(known(row, mapping)).code());
    }

    UUID enter(MappedRow row, Mapping mapping) {
        return register.enter(known(row, mapping)).id();
    }

    private static NewPartner known(MappedRow row, Mapping mapping) {
        Map<String, String> stated = mapping.newPartners();
        return new NewPartner(
                row.needed("partner"),
                row.needed("partner_name"),
                stated.getOrDefault("country", ""),
                kind(stated.getOrDefault("kind", "OTHER")),
                stated.getOrDefault("timeZone", "UTC"),
                List.of(),
                0,
                null);
    }

    private static PartnerKind kind(String word) {
        return Arrays.stream(PartnerKind.values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MappingBroken("newPartners cannot be of the kind \"" + word + "\""));
    }
}
