package org.rapport.partner;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A partner as its own page shows it, with the names of those who stand for it (null where nobody does). */
public record PartnerCard(
        UUID id,
        String code,
        String name,
        String country,
        PartnerKind kind,
        ZoneId timeZone,
        List<String> languages,
        UUID manager,
        String managerName,
        UUID ourSponsor,
        String ourSponsorName,
        UUID theirSponsor,
        String theirSponsorName,
        int cadenceDays,
        LifeCycleStage stage,
        boolean active)
        implements Serializable {}
