package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.shared.Intake;
import org.rapport.shared.Intake.Taken;
import org.rapport.shared.RuleViolation;

/** Takes over the people of both sides that other systems know of; what is known already changes nothing. */
@ApplicationScoped
@Transactional
public class ContactIntake {
    private Partners partners;
    private PartnerRegister register;

    protected ContactIntake() {} // CDI proxy

    @Inject
    public ContactIntake(Partners partners, PartnerRegister register) {
        this.partners = partners;
        this.register = register;
    }

    /** Says what taking the facts over would do, one by one, and changes nothing. */
    public List<Intake> check(List<ContactFacts> all) {
        List<Contact> known = known(all);
        return all.stream().map(facts -> checked(facts, before(known, facts))).toList();
    }

    /** Takes over what can be taken; a few hundred at a time. */
    public List<Intake> take(List<ContactFacts> all) {
        List<Contact> known = new ArrayList<>(known(all));
        return all.stream().map(facts -> taken(facts, known)).toList();
    }

    private Intake taken(ContactFacts facts, List<Contact> known) {
        Optional<Contact> before = before(known, facts);
        Intake result = checked(facts, before);
        if (result.isNews()) {
            before.ifPresentOrElse(
                    person -> register.describe(person, facts.with(person)),
                    () -> known.add(register.enter(facts.partner(), facts.with(null))));
        }
        return result;
    }

    private static Intake checked(ContactFacts facts, Optional<Contact> before) {
        try {
            Contact told = new Contact(facts.partner(), facts.with(before.orElse(null)));
            return Intake.of(before.map(person -> person.knows(told) ? Taken.UNCHANGED : Taken.ADDED_TO)
                    .orElse(Taken.NEW));
        } catch (RuleViolation refusal) {
            return Intake.refused(refusal);
        }
    }

    private List<Contact> known(List<ContactFacts> all) {
        return partners.people(
                all.stream().map(ContactFacts::partner).distinct().toList());
    }

    private static Optional<Contact> before(List<Contact> known, ContactFacts facts) {
        return known.stream().filter(facts::isAbout).findFirst();
    }
}
