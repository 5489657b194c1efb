package org.rapport.imports;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;

/** What the rows of one commitment must keep to, and what is strange enough to be pointed out. */
final class CommitmentRules {
    /** Days between two days of one row beyond which a wrong year is likelier than the truth. */
    static final int STRANGE = 365;

    static final int STRANGE_PROMISE = 3 * STRANGE;

    private final LocalDate today;

    CommitmentRules(LocalDate today) {
        this.today = today;
    }

    /** Writes down everything wrong with the rows, in themselves and with each other. */
    void judge(RowGroup group) {
        group.rows().stream().filter(row -> !row.isRefused()).forEach(this::judge);
        if (group.rows().size() > 1) {
            judgeTogether(group);
        }
    }

    private void judge(MappedRow row) {
        LocalDate announced = row.neededDay("announced_on");
        LocalDate due = row.neededDay("due_on");
        if (announced.isAfter(today)) {
            row.blame("announced_on", Trouble.ANNOUNCED_IN_FUTURE, announced);
        }
        if (due.isBefore(announced)) {
            row.blame("due_on", Trouble.PROMISE_BEFORE_ANNOUNCEMENT, due, announced);
        } else if (DAYS.between(announced, due) > STRANGE_PROMISE) {
            row.blame("due_on", Trouble.PROMISED_YEARS_AHEAD, due, announced, DAYS.between(announced, due));
        }
        row.day("fulfilled_on").ifPresent(fulfilled -> judgeFulfilment(row, announced, due, fulfilled));
        row.day("recorded_on")
                .filter(recorded -> recorded.isAfter(today))
                .ifPresent(recorded -> row.blame("recorded_on", Trouble.RECORDED_IN_FUTURE, recorded));
    }

    private void judgeFulfilment(MappedRow row, LocalDate announced, LocalDate due, LocalDate fulfilled) {
        long late = DAYS.between(due, fulfilled);
        if (fulfilled.isAfter(today)) {
            row.blame("fulfilled_on", Trouble.FULFILLED_IN_FUTURE, fulfilled);
        } else if (fulfilled.isBefore(announced)) {
            row.blame("fulfilled_on", Trouble.FULFILLED_BEFORE_ANNOUNCEMENT, fulfilled, announced);
        } else if (late < -STRANGE) {
            row.blame("fulfilled_on", Trouble.FULFILLED_YEARS_EARLY, fulfilled, due, -late);
        } else if (late > STRANGE) {
            row.blame("fulfilled_on", Trouble.FULFILLED_YEARS_LATE, fulfilled, due, late);
        }
        row.day("recorded_on")
                .filter(recorded -> recorded.isBefore(fulfilled))
                .ifPresent(
                        recorded -> row.blame("recorded_on", Trouble.RECORDED_BEFORE_FULFILMENT, recorded, fulfilled));
    }

    private void judgeTogether(RowGroup group) {
        if (group.rows().stream().noneMatch(MappedRow::isRefused)) {
            refuseContradictions(group, "promisor");
            refuseContradictions(group, "fulfilled_on");
            refuseContradictions(group, "share");
        }
        if (group.rows().stream().noneMatch(MappedRow::isRefused)) {
            judgeOrder(CommitmentHistory.of(group));
        }
        group.refuseAllWithOne("reference");
    }

    private static void refuseContradictions(RowGroup group, String field) {
        MappedRow first = null;
        for (MappedRow row : group.rows()) {
            String here = row.shown().get(field);
            if (here != null && first != null && !here.equals(first.shown().get(field))) {
                row.blame(
                        field,
                        Trouble.ROWS_CONTRADICT,
                        field,
                        here,
                        first.shown().get(field),
                        first.line());
            } else if (here != null) {
                first = row;
            }
        }
    }

    private static void judgeOrder(CommitmentHistory history) {
        List<SaidPromise> promises = history.promises();
        for (int i = 1; i < promises.size(); i++) {
            SaidPromise before = promises.get(i - 1);
            SaidPromise promise = promises.get(i);
            if (promise.dueOn().equals(before.dueOn())) {
                promise.row()
                        .blame(
                                "due_on",
                                Trouble.SAME_DAY_PROMISED,
                                promise.dueOn(),
                                before.row().line());
            }
            history.fulfilledOn()
                    .filter(done -> done.isBefore(promise.announcedOn()))
                    .ifPresent(done -> promise.row()
                            .blame("announced_on", Trouble.ANNOUNCED_AFTER_FULFILMENT, promise.announcedOn(), done));
        }
    }
}
