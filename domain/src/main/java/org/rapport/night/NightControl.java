package org.rapport.night;

import java.time.LocalDate;

/** What runs the nights: the batch runtime of the server. */
public interface NightControl {
    /** Starts the missed nights and the one asked for, and returns at once; refused while a night is being run. */
    void start(LocalDate day, StartedBy by, String person);
}
