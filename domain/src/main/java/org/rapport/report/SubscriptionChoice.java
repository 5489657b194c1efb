package org.rapport.report;

import java.io.Serializable;

/** What a user chose about the digest: how often, only when there is something to report, with documents or without. */
public record SubscriptionChoice(Frequency frequency, boolean onlyEventful, boolean attachments)
        implements Serializable {
    static SubscriptionChoice of(Subscription subscription) {
        return new SubscriptionChoice(
                subscription.frequency(), subscription.isOnlyEventful(), subscription.hasAttachments());
    }
}
