package org.rapport.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.partner.Partners;
import org.rapport.shared.RuleViolation;

/** The partners that some rows speak of: those entered already, and those that the rows themselves bring. */
final class KnownPartners {
    /** Stands for a partner that is not entered yet. */
    static final UUID NOBODY = new UUID(0, 0);

    private final TakingOrder order;
    private final NewcomerDesk newcomers;
    private final Map<String, UUID> ids;
    private final Set<String> created = new HashSet<>();

    KnownPartners(Partners partners, NewcomerDesk newcomers, List<RowGroup> groups, TakingOrder order) {
        this.order = order;
        this.newcomers = newcomers;
        Set<String> codes = groups.stream()
                .flatMap(group -> group.first().text("partner").stream())
                .collect(Collectors.toSet());
        this.ids = new HashMap<>(partners.idsOf(codes));
    }

    Optional<UUID> id(String code) {
        return Optional.ofNullable(ids.get(code.toLowerCase(Locale.ROOT)));
    }

    /** Blames the row if its partner neither exists nor may be created. */
    void judge(MappedRow row) {
        String code = row.needed("partner");
        if (id(code).isPresent()) {
            return;
        }
        if (!order.mapping().createsPartners()) {
            row.blame("partner", Trouble.PARTNER_UNKNOWN, code);
            return;
        }
        try {
            newcomers.imagine(row, order.mapping());
        } catch (RuleViolation rule) {
            row.blame("partner", Trouble.RULE_BROKEN, rule.getMessage());
        }
    }

    /** The partner of a good row, entered now if it is new. */
    UUID require(MappedRow row) {
        String code = row.needed("partner").toLowerCase(Locale.ROOT);
        return ids.computeIfAbsent(code, none -> {
            created.add(code);
            return newcomers.enter(row, order.mapping());
        });
    }

    /** The partner of a good row would be entered if this were no trial. */
    void expect(MappedRow row) {
        if (id(row.needed("partner")).isEmpty()) {
            created.add(row.needed("partner").toLowerCase(Locale.ROOT));
        }
    }

    /** Codes of the partners that the rows bring. */
    Set<String> created() {
        return created;
    }
}
