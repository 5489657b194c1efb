package org.rapport.batch.mail;

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
import org.rapport.report.PreviewDesk;

/** Sends, every minute, the mails whose next attempt has come. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailClock {
    private static final long MINUTE_MS = 60_000;
    private static final long FIRST_MS = 5_000;

    @Resource
    private TimerService timers;

    @Inject
    private Courier courier;

    @Inject
    private PreviewDesk previews;

    @Inject
    private DigestWriter digests;

    @PostConstruct
    void wind() {
        previews.open(digests);
        if (System.getProperty("rapport.command") == null) {
            timers.createIntervalTimer(FIRST_MS, MINUTE_MS, new TimerConfig("mail", false));
        }
    }

    @Timeout
    void strike() {
        courier.deliverDue();
    }
}
