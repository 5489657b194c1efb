package org.rapport.report;

import java.util.List;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.identity.User;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.Partners;

/**
 * For whom a portfolio report is made: it holds what the reader may see, and of that what the reader wants.
 *
 * @param kind the kind of partner wanted, with {@code KIND} only
 * @param reader the colleague whose own partners are wanted, with {@code OWN} only
 */
public record Audience(Reach reach, Coverage coverage, PartnerKind kind, UUID reader) {
    /** Everything within reach. */
    public static Audience of(Reach reach) {
        return new Audience(reach, Coverage.PORTFOLIO, null, null);
    }

    /** A user as of now, with what was chosen. */
    public static Audience of(User user, SubscriptionChoice choice) {
        Reach reach = user.partner().map(Reach::of).orElse(Reach.ALL);
        return new Audience(reach, choice.coverage(), choice.kind(), user.id());
    }

    /** Whether it is about all that is within reach. */
    public boolean isWhole() {
        return coverage == Coverage.PORTFOLIO
                || coverage == Coverage.OWN && reach.onlyPartner().isPresent();
    }

    /** The active partners it is about. */
    List<UUID> among(Partners partners) {
        List<UUID> within = partners.activeIds().stream().filter(reach::covers).toList();
        return isWhole()
                ? within
                : partners.withIds(within).stream()
                        .filter(this::wants)
                        .map(Partner::id)
                        .toList();
    }

    private boolean wants(Partner partner) {
        return coverage == Coverage.KIND
                ? partner.kind() == kind
                : reader.equals(partner.manager()) || reader.equals(partner.ourSponsor());
    }
}
