package org.rapport.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.ReportLine;
import org.rapport.commitment.Status;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.Optimism;
import org.rapport.forecast.Reason;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;

class EarlyReasonsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    private final EarlyReasons reasons =
            new EarlyReasons(new Say(), new Format(Clock.fixed(Instant.parse("2026-11-17T08:12:00Z"), ZoneOffset.UTC)));

    private static HonestDate honest(Reason... reasons) {
        return new HonestDate(
                DAY, DAY, DAY, 0.2, 8, 5.5, 30, 0.5, List.of(), false, false, Optimism.UNLIKELY, List.of(reasons));
    }

    private static CommitmentCard card(ReportLine... reports) {
        return new CommitmentCard(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Side.US,
                "C-1",
                "Pilot",
                Criticality.NORMAL,
                null,
                null,
                CommitmentStatus.OPEN,
                Outcome.OPEN,
                DAY,
                DAY,
                DAY,
                DAY,
                null,
                0,
                false,
                null,
                null,
                null,
                DAY,
                null,
                List.of(),
                List.of(reports),
                List.of());
    }

    @Test
    void tell_the_own_record_in_words_to_the_other_side() {
        assertThat(reasons.of(
                        card(), honest(new Reason.OwnRecord(Side.US, 8, 5.5), new Reason.TypicalSlip(Side.US, 0.51))))
                .isEqualTo("We have 8 earlier promises to you to judge by.\n"
                        + "Typically we needed 51% longer than we first said.");
    }

    @Test
    void never_tell_of_other_relationships() {
        assertThat(reasons.of(card(), honest(new Reason.Reference(3.2, 140, 12))))
                .isEmpty();
    }

    @Test
    void begin_with_what_was_last_said_of_the_work_where_it_warned() {
        ReportLine warned = new ReportLine(Status.AT_RISK, DAY, "The tests take longer.", "Ewa", DAY);
        ReportLine fine = new ReportLine(Status.ON_TRACK, DAY, "All well.", "Ewa", DAY);
        assertThat(reasons.of(card(warned), null)).contains("The tests take longer.");
        assertThat(reasons.of(card(warned, fine), null)).isEmpty();
    }
}
