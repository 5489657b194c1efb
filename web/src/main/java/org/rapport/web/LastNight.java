package org.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.night.NightService;
import org.rapport.trust.PolicyService;
import org.rapport.trust.TrustService;

/** Of which day the figures on pages are: the last day that a night closed, so that no two pages disagree. */
@Named("lastNight")
@RequestScoped
public class LastNight {
    private NightService nights;
    private TrustService trust;
    private PolicyService policies;
    private Caller caller;
    private Clock clock;
    private boolean asked;
    private boolean completed;
    private LocalDate day;
    private Instant completedAt;
    private Integer policy;

    protected LastNight() {} // CDI proxy

    @Inject
    public LastNight(NightService nights, TrustService trust, PolicyService policies, Caller caller, Clock clock) {
        this.nights = nights;
        this.trust = trust;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    /** The last closed day; null as long as no night has been run. */
    public LocalDate getDay() {
        if (!asked) {
            asked = true;
            day = nights.asOf().orElse(null);
            completed = day != null;
            if (day == null) {
                day = trust.lastDay(LocalDate.now(clock)).orElse(null);
            }
        }
        return day;
    }

    /** The last closed day, or today as long as there is none. */
    public LocalDate getFiguresDay() {
        return getDay() == null ? LocalDate.now(clock) : getDay();
    }

    /** When that night was complete; null if unknown, or not open to the caller. */
    public Instant getCompleted() {
        if (completedAt == null && getDay() != null && completed && caller.may(Permission.READ_NIGHTS)) {
            completedAt = nights.find(day).night().endedAt();
        }
        return completedAt;
    }

    /** Version of the scoring policy in force on that day. */
    public int getPolicy() {
        if (policy == null) {
            policy = policies.inForce(getFiguresDay()).version();
        }
        return policy;
    }
}
