package org.rapport.batch.nightly;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
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
import java.time.LocalTime;
import java.util.Date;
import org.rapport.night.NightAlreadyRunning;
import org.rapport.night.NightBook;
import org.rapport.night.NightDesk;
import org.rapport.night.StartedBy;

/**
 * Starts the night at its hour in the zone of the house (system properties {@code rapport.night.hour} and
 * {@code rapport.night.minute}, 2:15 unless set), soon after the server's start the one that was missed, and whenever
 * another server has died in a night, that night.
 */
@Singleton
@Startup
@DependsOn("BatchAccess")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NightClock {
    private static final System.Logger LOG = System.getLogger(NightClock.class.getName());
    private static final String NIGHT = "night";
    private static final String START = "start";
    private static final String WATCH = "watch";
    private static final long START_AFTER_MS = 3_000;
    private static final long WATCH_EVERY_MS = 20_000;
    private static final LocalTime STRIKES =
            LocalTime.of(Integer.getInteger("rapport.night.hour", 2), Integer.getInteger("rapport.night.minute", 15));

    private NightHour hour;

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
            hour = new NightHour(STRIKES, clock.getZone());
            awaitHour();
            timers.createSingleActionTimer(START_AFTER_MS, new TimerConfig(START, false));
            timers.createIntervalTimer(WATCH_EVERY_MS, WATCH_EVERY_MS, new TimerConfig(WATCH, false));
        }
    }

    private void awaitHour() {
        Date next = Date.from(hour.after(clock.instant()));
        timers.createSingleActionTimer(next, new TimerConfig(NIGHT, false));
    }

    @PreDestroy
    void close() {
        runner.close();
    }

    @Timeout
    void strike(Timer timer) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        try {
            switch ((String) timer.getInfo()) {
                case START ->
                    book.missed(yesterday, hour.isStruck(clock.instant())).ifPresent(this::start);
                case WATCH -> book.interrupted().ifPresent(day -> runner.resume());
                default -> {
                    awaitHour();
                    history.purge();
                    start(yesterday);
                }
            }
        } catch (NightAlreadyRunning here) {
            LOG.log(System.Logger.Level.DEBUG, "A night is being run already; nothing to start");
        }
    }

    private void start(LocalDate day) {
        runner.start(day, StartedBy.CLOCK, null);
    }
}
