package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;

/** One status report as screens show it. */
public record ReportLine(Status status, LocalDate day, String note, String reportedBy, LocalDate recordedOn)
        implements Serializable {
    static ReportLine of(StatusReport report) {
        return new ReportLine(report.status(), report.day(), report.note(), report.reportedBy(), report.recordedOn());
    }
}
