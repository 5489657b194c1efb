package org.rapport.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.rapport.identity.BootstrapToken;
import org.rapport.night.NightControl;
import org.rapport.night.StartedBy;
import org.rapport.partner.ShippedCalendars;
import org.rapport.sample.SampleNights;
import org.rapport.sample.SamplePortfolio;

/**
 * What the first start puts into an empty database: the token of automation, the calendars that come with the product, the
 * sample portfolio and its first night.
 */
@Singleton
@Startup
@DependsOn({"Migrator", "BatchAccess"})
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    private static final long SOON = 1_000;

    @Inject
    private BootstrapToken token;

    @Inject
    private ShippedCalendars calendars;

    @Inject
    private SamplePortfolio sample;

    @Inject
    private SampleNights nights;

    @Inject
    private NightControl control;

    @Resource
    private TimerService timers;

    @PostConstruct
    void fill() {
        token.ensure();
        calendars.takeOver();
        if (sample.fillIfWanted()) {
            nights.keepScores();
            if (System.getProperty("rapport.command") == null) {
                timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
            }
        }
    }

    /** The night of yesterday, as soon as the application is there, so that reports and mails can be read at once. */
    @Timeout
    void closeYesterday() {
        control.start(nights.yesterday(), StartedBy.CLOCK, null);
    }
}
