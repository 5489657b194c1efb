package org.rapport.batch.nightly;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.night.NightAlreadyRunning;
import org.rapport.night.NightBook;
import org.rapport.night.NightDesk;
import org.rapport.night.StartedBy;

/**
 * Starts the night at its hour in the zone of the house (system properties {@code rapport.night.hour} and
 * {@code rapport.night.minute}, 2:15 unless set), and soon after the server's start the one that a crash interrupted.
 */
@Singleton
@Startup
@DependsOn("BatchAccess")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NightClock {
    private static final System.Logger LOG = System.getLogger(NightClock.class.getName());
    private static final String RESUME = "resume";
    private static final long RESUME_AFTER_MS = 3_000;

    @Resource
    private TimerService timers;

    @Inject
    private NightRunner runner;

    @Inject
    private NightDesk desk;

    @Inject
    private NightBook book;

    @Inject
    private JobHistory history;

    @Inject
    private Clock clock;

    @PostConstruct
    void wind() {
        desk.open(runner);
        if (System.getProperty("rapport.command") == null) {
            ScheduleExpression hour = new ScheduleExpression()
                    .hour(Integer.getInteger("rapport.night.hour", 2))
                    .minute(Integer.getInteger("rapport.night.minute", 15))
                    .timezone(clock.getZone().getId());
            timers.createCalendarTimer(hour, new TimerConfig("night", false));
            timers.createSingleActionTimer(RESUME_AFTER_MS, new TimerConfig(RESUME, false));
        }
    }

    @PreDestroy
    void close() {
        runner.close();
    }

    @Timeout
    void strike(Timer timer) {
        try {
            if (RESUME.equals(timer.getInfo())) {
                book.interrupted().ifPresent(day -> runner.start(day, StartedBy.CLOCK, null));
            } else {
                runner.start(LocalDate.now(clock).minusDays(1), StartedBy.CLOCK, null);
                history.purge();
            }
        } catch (NightAlreadyRunning elsewhere) {
            LOG.log(System.Logger.Level.INFO, "A night is being run already; nothing to start");
        }
    }
}
