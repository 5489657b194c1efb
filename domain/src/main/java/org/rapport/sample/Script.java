package org.rapport.sample;

import java.util.ArrayList;
import java.util.List;

/** All that happens in the sample portfolio, the same for the same seed. */
record Script(List<ScriptedPartner> partners) {
    /** The seed of the portfolio that the first start fills in. */
    static final long SEED = 20_251_117L;

    static Script of(long seed) {
        List<ScriptedPartner> partners = new ArrayList<>(Stories.all(seed));
        long next = seed + 100;
        for (Cast.Role role : Cast.roles()) {
            partners.add(played(role, new Chance(next++)));
        }
        return new Script(List.copyOf(partners));
    }

    private static ScriptedPartner played(Cast.Role role, Chance chance) {
        Promises promises = new Promises(chance, role.code(), role.subjects());
        List<ScriptedCommitment> made = new ArrayList<>(promises.of(role.ours()));
        made.addAll(promises.of(role.theirs()));
        return new ScriptedPartner(
                role.code(),
                role.name(),
                role.country(),
                role.city(),
                role.kind(),
                role.zone(),
                role.language(),
                chance.hits(0.5) ? 14 : 30,
                contacts(role),
                List.of(agreement(role, chance)),
                made);
    }

    private static List<ScriptedContact> contacts(Cast.Role role) {
        List<ScriptedContact> contacts = new ArrayList<>();
        for (String person : role.people()) {
            String[] parts = person.split(", ", 2);
            contacts.add(new ScriptedContact(parts[0], parts[1], role.language(), contacts.isEmpty()));
        }
        return contacts;
    }

    private static ScriptedAgreement agreement(Cast.Role role, Chance chance) {
        String renewal = chance.oneOf(List.of("TACIT", "TACIT", "EXPRESS", "NONE"));
        return new ScriptedAgreement(
                role.code() + "-1",
                "Framework with " + role.name(),
                "FRAMEWORK",
                renewal,
                chance.between(500, 1000),
                chance.between(40, 600),
                chance.oneOf(List.of(30, 60, 90)));
    }
}
