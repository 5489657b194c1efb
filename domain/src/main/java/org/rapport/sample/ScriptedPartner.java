package org.rapport.sample;

import java.util.List;

/**
 * A partner of the sample portfolio with all that happened between both sides.
 *
 * @param kind name of the partner kind
 * @param cadenceDays agreed days between check-ins
 */
record ScriptedPartner(
        String code,
        String name,
        String country,
        String city,
        String kind,
        String timeZone,
        String language,
        int cadenceDays,
        List<ScriptedContact> contacts,
        List<ScriptedAgreement> agreements,
        List<ScriptedCommitment> commitments) {}
