package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Promises of both sides, one row each, on one time axis. */
public record PromiseRecord(DayScale axis, LocalDate today, List<Row> rows) implements Serializable {
    /** One promise: its name, its address and its bar. */
    public record Row(String title, String href, PromiseBar bar) implements Serializable {}

    public PromiseRecord {
        rows = List.copyOf(rows);
    }
}
