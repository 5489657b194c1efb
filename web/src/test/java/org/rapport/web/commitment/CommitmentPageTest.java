package org.rapport.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.PromiseLine;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.ReportLine;
import org.rapport.commitment.Said;
import org.rapport.commitment.Status;
import org.rapport.commitment.Word;
import org.rapport.commitment.WordsHeld;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.Optimism;
import org.rapport.forecast.Reason;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.EvidenceLine;
import org.rapport.web.look.PromiseStory;
import org.rapport.web.look.PromiseStory.Report;

class CommitmentPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 29);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 11);

    private final Say say = new Say();
    private final Format format = new Format(Clock.fixed(Instant.parse("2026-11-17T08:12:00Z"), ZoneOffset.UTC));
    private final CommitmentWords words = new CommitmentWords(say, format);

    @Nested
    class The_finding {
        @Test
        void names_the_promised_day_and_the_honest_date() {
            String finding = words.finding(moved(), honest(9, 22), "Our record");

            assertThat(plain(finding)).isEqualTo("Promised for 11 Dec. Our record says 9 Dec, perhaps 22 Dec.");
        }

        @Test
        void says_one_day_where_both_levels_agree() {
            assertThat(plain(words.finding(moved(), honest(9, 9), "Our record")))
                    .isEqualTo("Promised for 11 Dec. Our record says 9 Dec.");
        }

        @Test
        void says_how_far_a_day_is_over() {
            CommitmentCard over = open(List.of(line(0, MARCH, LocalDate.of(2026, 11, 14), US, 0)), List.of());

            assertThat(plain(words.finding(over, honest(9, 22), "Our record")))
                    .startsWith("Promised for 14 Nov, 3 days over. Our record says");
        }

        @Test
        void says_that_a_late_one_was_late_by_how_many_days() {
            assertThat(plain(words.finding(done(MAY.plusDays(5)), null, "Our record")))
                    .isEqualTo("Done on 3 Jun, 5 days late.");
        }

        @Test
        void says_that_a_kept_one_was_kept() {
            assertThat(plain(words.finding(done(MAY), null, "Our record")))
                    .isEqualTo("Kept: promised for 29 May, done on 29 May.");
        }
    }

    @Nested
    class A_row_of_the_list {
        @Test
        void says_what_became_of_it_and_whether_that_went_wrong() {
            CommitmentRow late = row(CommitmentStatus.FULFILLED, MAY, MAY.plusDays(1), 1.0);
            CommitmentRow part = row(CommitmentStatus.FULFILLED, MAY, MAY, 0.6);
            CommitmentRow open = row(CommitmentStatus.OPEN, DECEMBER, null, null);

            assertThat(words.outcome(late)).isEqualTo("one day late");
            assertThat(plain(words.outcome(part))).isEqualTo("60 % done");
            assertThat(plain(words.outcome(open))).isEqualTo("open, in 24 days");
            assertThat(List.of(words.failed(late), words.failed(part), words.failed(open)))
                    .containsExactly(true, true, false);
        }

        @Test
        void is_wrong_while_its_day_is_over() {
            assertThat(words.failed(row(CommitmentStatus.OPEN, TODAY.minusDays(1), null, null)))
                    .isTrue();
        }
    }

    @Nested
    class The_words_held_against_the_outcome {
        @Test
        void tell_those_that_failed_from_those_to_come() {
            WordsHeld failed = new WordsHeld(Status.ON_TRACK, MAY, 5, WordsHeld.Fate.FAILED);
            WordsHeld coming = new WordsHeld(Status.ON_TRACK, DECEMBER, 2, WordsHeld.Fate.OPEN);
            WordsHeld moot = new WordsHeld(Status.AT_RISK, MAY, 1, WordsHeld.Fate.OPEN);

            assertThat(words.fate(failed)).isEqualTo("not so, 5 of 5");
            assertThat(plain(words.fate(coming))).isEqualTo("not known before 11 Dec");
            assertThat(words.fate(moot)).startsWith("never tried");
        }
    }

    @Nested
    class The_story {
        private final CommitmentStory story = new CommitmentStory(say, format);

        @Test
        void marks_a_report_wrong_where_the_day_it_spoke_of_failed() {
            PromiseStory drawn = story.of(moved(), honest(9, 22), TODAY);

            assertThat(drawn.reports())
                    .extracting(Report::word)
                    .containsExactly(PromiseStory.Word.WRONG, PromiseStory.Word.ON_TRACK, PromiseStory.Word.AT_RISK);
        }

        @Test
        void shows_a_surprise_and_all_days_on_its_axis() {
            PromiseStory drawn = story.of(moved(), honest(9, 22), TODAY);

            assertThat(drawn.promises().get(1).surprise()).isTrue();
            assertThat(drawn.axis().from()).isBefore(MARCH);
            assertThat(drawn.axis().to()).isAfter(LocalDate.of(2026, 12, 22));
            assertThat(drawn.current()).isTrue();
            assertThat(plain(drawn.summary()))
                    .contains("after the day had passed")
                    .contains("Honest date: 9 Dec");
        }

        @Test
        void leaves_today_out_for_what_ended_long_ago() {
            assertThat(story.of(done(MAY), null, TODAY).current()).isFalse();
        }
    }

    @Nested
    class Its_evidence {
        private final CommitmentEvidence evidence = new CommitmentEvidence(say, format);
        private final UUID commitment = UUID.randomUUID();

        @Test
        void is_what_came_from_this_commitment_newest_first() {
            List<EvidenceLine> lines = evidence.of(
                    commitment,
                    List.of(
                            given(EvidenceKind.COMMITMENT_RESOLVED, MAY, 0, commitment, -3.2),
                            given(EvidenceKind.SLIP_DISCLOSED, MAY.plusDays(6), 0.2, commitment, -1.5),
                            given(EvidenceKind.PAYMENT, MAY, 1, UUID.randomUUID(), 4),
                            given(EvidenceKind.SITE_VISIT, MAY, 1, null, 4)));

            assertThat(lines)
                    .extracting(EvidenceLine::what)
                    .containsExactly("A new day, told late", "The measured day passed");
            assertThat(evidence.together(lines)).isEqualTo(-4.7);
            assertThat(lines).allSatisfy(line -> assertThat(line.reach()).isEqualTo(6));
        }

        private Contribution given(EvidenceKind kind, LocalDate on, double value, UUID fact, double points) {
            Evidence line = Evidence.of(kind, UUID.randomUUID(), US, on, value).from(fact, null);
            return new Contribution(line, points, 50);
        }
    }

    @Nested
    class What_a_reader_may_do {
        @Test
        void is_to_speak_for_the_own_side_only() {
            CommitmentRights promisor = CommitmentRights.of(moved(), US, true, false);
            CommitmentRights other = CommitmentRights.of(moved(), PARTNER, true, false);

            assertThat(promisor.voice()).isTrue();
            assertThat(promisor.release()).isFalse();
            assertThat(other.voice()).isFalse();
            assertThat(other.release()).isTrue();
            assertThat(other.wishers()).containsExactly(PARTNER);
        }

        @Test
        void is_to_accept_what_the_other_side_has_done() {
            assertThat(CommitmentRights.of(done(MAY), PARTNER, true, false).accept())
                    .isTrue();
            assertThat(CommitmentRights.of(done(MAY), US, true, true).accept()).isFalse();
        }

        @Test
        void is_nothing_without_the_permission() {
            CommitmentRights none = CommitmentRights.of(moved(), US, false, false);

            assertThat(none.voice() || none.release() || none.accept()).isFalse();
        }
    }

    @Nested
    class The_honest_date {
        @Test
        void warns_where_a_typed_day_is_more_optimistic_than_the_record() {
            HonestHint hints = new HonestHint(null, null, say, format);

            assertThat(plain(hints.of(honest(9, 22), DECEMBER).text()))
                    .isEqualTo("The record says 9 Dec, 80 % by 22 Dec. Fri 11 Dec would hold 5 times in 10.");
            assertThat(hints.of(honest(9, 22), DECEMBER).warns()).isTrue();
            assertThat(hints.of(null, US, TODAY, null).warns()).isFalse();
            assertThat(hints.of(UUID.randomUUID(), US, TODAY, TODAY.minusDays(1))
                            .warning())
                    .contains("is before");
        }

        @Test
        void tells_its_reasons_with_days_as_people_read_them_and_turned_for_a_guest() {
            ReasonWords reasons = new ReasonWords(say, format);

            assertThat(plain(reasons.why(honest(9, 22), false).get(0))).contains("Since Wed 1 Jul: 6%");
            assertThat(reasons.why(honest(9, 22), true).get(1)).startsWith("Typically they needed");
            assertThat(reasons.why(honest(9, 22), false).get(1)).startsWith("Typically we needed");
            assertThat(reasons.held(honest(9, 22), false)).startsWith("No day given as 8 in 10");
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static HonestDate honest(int p50, int p80) {
        return new HonestDate(
                LocalDate.of(2026, 12, p50),
                LocalDate.of(2026, 12, p80),
                LocalDate.of(2026, 12, 30),
                0.51,
                16,
                11.2,
                41,
                0.31,
                List.of(),
                false,
                false,
                Optimism.TIGHT,
                List.of(new Reason.RecentSlip(LocalDate.of(2026, 7, 1), 0.06), new Reason.TypicalSlip(US, 0.31)));
    }

    /** Promised for May, moved to December after that day had passed. */
    private static CommitmentCard moved() {
        return open(
                List.of(line(0, MARCH, MAY, US, 0), line(1, LocalDate.of(2026, 6, 4), DECEMBER, US, -6)),
                List.of(
                        report(Status.ON_TRACK, LocalDate.of(2026, 5, 1)),
                        report(Status.ON_TRACK, LocalDate.of(2026, 9, 1)),
                        report(Status.AT_RISK, LocalDate.of(2026, 10, 1))));
    }

    private static CommitmentCard open(List<PromiseLine> promises, List<ReportLine> reports) {
        return card(CommitmentStatus.OPEN, Outcome.OPEN, promises, reports, null);
    }

    private static CommitmentCard done(LocalDate on) {
        Outcome outcome = on.isAfter(MAY) ? Outcome.LATE : Outcome.KEPT;
        return card(CommitmentStatus.FULFILLED, outcome, List.of(line(0, MARCH, MAY, US, 0)), List.of(), on);
    }

    private static CommitmentCard card(
            CommitmentStatus status,
            Outcome outcome,
            List<PromiseLine> promises,
            List<ReportLine> reports,
            LocalDate done) {
        List<Said> said = promises.stream()
                .map(line -> new Said(line.announcedOn(), line.dueOn(), line.initiatedBy()))
                .toList();
        double share = done == null ? 0 : 1;
        PromiseRecord record = new PromiseRecord(US, said, status, done, share, done);
        List<Word> spoken = reports.stream()
                .map(report -> new Word(report.status(), report.day()))
                .toList();
        return new CommitmentCard(
                UUID.randomUUID(),
                UUID.randomUUID(),
                US,
                "GLOB-0001",
                "Customs pre-clearance",
                Criticality.NORMAL,
                null,
                null,
                status,
                outcome,
                MARCH,
                MAY,
                record.dueOn(),
                record.measuredDueOn(),
                done,
                share,
                false,
                null,
                done,
                null,
                MARCH,
                record,
                promises,
                reports,
                WordsHeld.of(record, spoken, TODAY));
    }

    private static PromiseLine line(int seq, LocalDate on, LocalDate due, Side wisher, long ahead) {
        return new PromiseLine(seq, on, due, wisher, "why", false, on, "Ewa", ahead);
    }

    private static ReportLine report(Status status, LocalDate on) {
        return new ReportLine(status, on, null, "Ewa", on);
    }

    private static CommitmentRow row(CommitmentStatus status, LocalDate due, LocalDate done, Double share) {
        return new CommitmentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "GLOB",
                "Global Logistics",
                US,
                "GLOB-0001",
                "Customs pre-clearance",
                Criticality.NORMAL,
                status,
                MARCH,
                due,
                due,
                due,
                done,
                share,
                false,
                done,
                MARCH,
                null,
                null);
    }
}
