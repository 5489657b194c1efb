package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.DiffersFromRecord;
import org.rapport.commitment.Recording;
import org.rapport.shared.Intake;
import org.rapport.shared.Intake.Taken;
import org.rapport.shared.RuleViolation;
import org.rapport.shared.Side;

/**
 * Takes over changes that other systems know of, under the same rules and with the same evidence as if they had been typed
 * in by us. What is known already changes nothing; a consent given since is added.
 */
@ApplicationScoped
@Transactional
public class ChangeIntake {
    private ChangeNotices changes;
    private ChangeRegister register;
    private Clock clock;

    protected ChangeIntake() {} // CDI proxy

    @Inject
    public ChangeIntake(ChangeNotices changes, ChangeRegister register, Clock clock) {
        this.changes = changes;
        this.register = register;
        this.clock = clock;
    }

    /** Says what taking the changes over would do, one by one, and changes nothing. */
    public List<Intake> check(List<NewChange> all) {
        Map<UUID, Map<String, ChangeNotice>> known = known(all);
        return all.stream().map(told -> checked(told, recorded(known, told))).toList();
    }

    /** Takes over what can be taken; a few hundred at a time. */
    public List<Intake> take(List<NewChange> all, String by) {
        Map<UUID, Map<String, ChangeNotice>> known = known(all);
        return all.stream().map(told -> taken(told, known, by)).toList();
    }

    private Intake taken(NewChange told, Map<UUID, Map<String, ChangeNotice>> known, String by) {
        ChangeNotice recorded = recorded(known, told);
        Intake result = checked(told, recorded);
        if (result.taken() == Taken.NEW) {
            ChangeNotice change = register.tell(told, new Recording(by, Side.US, today()));
            known.computeIfAbsent(told.partner(), none -> new HashMap<>()).put(change.reference(), change);
        } else if (result.taken() == Taken.ADDED_TO) {
            register.consent(recorded, told.consentedOn(), by, today());
        }
        return result;
    }

    private Intake checked(NewChange told, ChangeNotice recorded) {
        try {
            return Intake.of(recorded == null ? rehearsed(told) : compared(told, recorded));
        } catch (RuleViolation refusal) {
            return Intake.refused(refusal);
        }
    }

    private Taken rehearsed(NewChange told) {
        Recording nobody = new Recording("", Side.US, today());
        ChangeNotice unused = new ChangeNotice(told, nobody); // refuses what is not sound
        return Taken.NEW;
    }

    private static Taken compared(NewChange told, ChangeNotice recorded) {
        same("by", told, told.by(), recorded.by());
        same("kind", told, told.kind(), recorded.kind());
        same("effectiveOn", told, told.effectiveOn(), recorded.effectiveOn());
        if (told.announcedOn() != null) {
            same("announcedOn", told, told.announcedOn(), recorded.announcedOn());
        }
        return told.consentedOn() != null && recorded.consentedOn() == null ? Taken.ADDED_TO : Taken.UNCHANGED;
    }

    private static void same(String field, NewChange told, Object said, Object recorded) {
        if (!said.equals(recorded)) {
            throw new DiffersFromRecord(field, told.reference(), said, String.valueOf(recorded));
        }
    }

    private Map<UUID, Map<String, ChangeNotice>> known(List<NewChange> all) {
        Map<UUID, List<String>> references = all.stream()
                .collect(Collectors.groupingBy(
                        NewChange::partner,
                        Collectors.mapping(told -> told.reference().strip(), Collectors.toList())));
        Map<UUID, Map<String, ChangeNotice>> known = new HashMap<>();
        references.forEach((partner, some) -> {
            Map<String, ChangeNotice> byReference = new HashMap<>();
            changes.withReferences(partner, some).forEach(one -> byReference.put(one.reference(), one));
            known.put(partner, byReference);
        });
        return known;
    }

    private static ChangeNotice recorded(Map<UUID, Map<String, ChangeNotice>> known, NewChange told) {
        return known.getOrDefault(told.partner(), Map.of()).get(told.reference().strip());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
