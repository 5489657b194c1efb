package org.rapport.culture;

import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.identity.Permitted;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.Side;

/** What our own house learns about itself from its promises. */
@ApplicationScoped
@Transactional
public class CultureService {
    private static final int QUARTERS = 6;

    private Commitments commitments;
    private Accountables accountables;
    private Partners partners;
    private Users users;
    private Clock clock;

    protected CultureService() {} // CDI proxy

    @Inject
    public CultureService(
            Commitments commitments, Accountables accountables, Partners partners, Users users, Clock clock) {
        this.commitments = commitments;
        this.accountables = accountables;
        this.partners = partners;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Bad news brought early in the last six quarters. A slip belongs to the unit of the colleague who answers for the
     * commitment or, where none is named, to that of the partner's manager.
     */
    @Permitted(READ_PORTFOLIO)
    public BadNews badNews() {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = partners.activeIds();
        List<User> colleagues = users.colleagues().stream()
                .filter(user -> user.unit().isPresent())
                .toList();
        List<BadNews.Told> slips = ids.isEmpty() ? List.of() : slips(ids, colleagues, today);
        Map<String, Integer> people = colleagues.stream()
                .collect(Collectors.toMap(user -> user.unit().orElseThrow(), user -> 1, Integer::sum));
        return BadNews.of(slips, people, Quarter.of(today), QUARTERS);
    }

    private List<BadNews.Told> slips(List<UUID> ids, List<User> colleagues, LocalDate today) {
        Map<UUID, UUID> managers = partners.withIds(ids).stream()
                .filter(partner -> partner.manager() != null)
                .collect(Collectors.toMap(Partner::id, Partner::manager));
        Map<UUID, String> unitOf = colleagues.stream()
                .collect(Collectors.toMap(User::id, user -> user.unit().orElseThrow()));
        Map<String, String> unitOfName = colleagues.stream()
                .collect(Collectors.toMap(User::name, user -> user.unit().orElseThrow(), (one, other) -> one));
        Map<UUID, String> accountable = accountables.ofOurs(ids);
        return commitments.recorded(ids, today).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.record().promisor() == Side.US)
                .flatMap(one -> told(
                        one,
                        unitOfName.getOrDefault(accountable.get(one.id()), unitOf.get(managers.get(one.partner()))),
                        today))
                .toList();
    }

    private static Stream<BadNews.Told> told(RecordedCommitment commitment, String unit, LocalDate today) {
        return Slip.of(commitment, today).stream().map(slip -> new BadNews.Told(unit, slip));
    }
}
