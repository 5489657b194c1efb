package org.rapport.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;

/** All nights, their steps and what they left out. */
public interface Nights {
    void add(NightRun run);

    Optional<NightRun> ofDay(LocalDate day);

    /** How many nights there are up to that of the day. */
    long upTo(LocalDate day);

    /** The night that is being run, or that a crash left so. */
    Optional<NightRun> running();

    /** Asks the night that is being run, on whichever server, to end after its current step; false if none is. */
    boolean askToStop();

    /** The last business day whose night is complete: what pages and mails are "as of". */
    Optional<LocalDate> lastCompleted();

    /** The nights, newest day first. */
    Page<NightRow> page(int first, int size);

    /** The steps of a night in their order. */
    List<NightStep> steps(UUID run);

    NightStep step(UUID run, Step step);

    /** Forgets steps and left out records of a night that begins again from its first step. */
    void clear(UUID run);

    /** Moves a step on by a number of records; safe when several threads do so at once. */
    void advance(UUID run, Step step, int more);

    List<SkippedRecord> skipped(UUID run);

    void add(SkippedRecord skip);

    boolean isSkipped(UUID run, Step step, String subject);

    /** Takes the lease to run nights for a minute, or renews it; false if another server holds it. */
    boolean lease(String server);

    void release(String server);
}
