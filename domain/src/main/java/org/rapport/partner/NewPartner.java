package org.rapport.partner;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a partner when it is entered: country as ISO 3166 code of two letters, time zone by its IANA name,
 * languages as BCP 47 tags. {@code cadenceDays} is how often to check in, in days; 0 for the usual 14.
 */
public record NewPartner(
        String code,
        String name,
        String country,
        PartnerKind kind,
        String timeZone,
        List<String> languages,
        int cadenceDays,
        LifeCycleStage stage)
        implements Serializable {
    public NewPartner {
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
