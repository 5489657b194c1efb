package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.report.PartnerFacts.Repair;
import org.rapport.report.PartnerFacts.Risks;
import org.rapport.report.PartnerFacts.Run;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.Standing;

class HeadlineTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);
    private final Headline headline = new Headline(BundledWords.english());

    @Nested
    class Of_a_partner {
        @Test
        void tells_a_recovery_before_anything_of_the_partner() {
            PartnerFacts facts = partner(ours(61.8, 1.4), theirs(Standing.AT_RISK, -6), recovery());

            assertThat(headline.finding(facts))
                    .isEqualTo("Global Logistics relies on us more than in June, and less than before.");
        }

        @Test
        void names_the_year_of_a_low_in_another_year() {
            PartnerFacts facts = partner(ours(61.8, 0), theirs(Standing.SOUND, 0), LocalDate.of(2025, 6, 22));

            assertThat(headline.finding(facts)).contains("more than in June 2025,");
        }

        @Test
        void tells_our_fall_before_theirs() {
            PartnerFacts facts = partner(ours(61.8, -2), theirs(Standing.SOUND, -9), null);

            assertThat(headline.finding(facts)).isEqualTo("Global Logistics relies on us less than a week ago.");
        }

        @Test
        void tells_their_standing_when_ours_is_steady() {
            PartnerFacts facts = partner(ours(61.8, 0.4), theirs(Standing.AT_RISK, -9), null);

            assertThat(headline.finding(facts)).isEqualTo("We can hardly rely on Global Logistics today.");
        }

        @Test
        void is_plain_when_nothing_moved() {
            PartnerFacts facts = partner(ours(61.8, 0.9), theirs(Standing.SOUND, -0.9), null);

            assertThat(headline.finding(facts)).isEqualTo("Global Logistics and we rely on each other as a week ago.");
        }

        @Test
        void says_that_nothing_is_known_instead_of_a_judgement() {
            PartnerFacts facts = partner(
                    SideScore.unknown(Side.US, "Aldermoor", 1), SideScore.unknown(Side.PARTNER, "Fjordmat", 0), null);

            assertThat(headline.finding(facts))
                    .isEqualTo("There is not enough evidence yet on Global Logistics and us.");
        }

        @Test
        void names_the_part_that_is_known_where_the_whole_is_not() {
            SideScore theirs = SideScore.unknown(
                    Side.PARTNER, "Fjordmat", 300, List.of(new KnownPart(Dimension.DELIVERY, 84, 80, 88, 300)));

            assertThat(headline.finding(partner(SideScore.unknown(Side.US, "Aldermoor", 0), theirs, null)))
                    .isEqualTo("We know Global Logistics by delivery only, not yet as a whole.");
        }

        @Test
        void says_that_one_side_is_not_known() {
            PartnerFacts facts = partner(ours(61.8, 0), SideScore.unknown(Side.PARTNER, "Fjordmat", 0), null);

            assertThat(headline.finding(facts)).isEqualTo("How far we can rely on Global Logistics is not known yet.");
        }

        @Test
        void takes_names_as_they_are() {
            String name = "{0} '' <b>0#x|1#y";
            PartnerFacts facts = new PartnerFacts(
                    AS_OF,
                    name,
                    ours(50, 2),
                    theirs(Standing.SOUND, 0),
                    null,
                    0,
                    0,
                    null,
                    null,
                    Risks.NONE,
                    Risks.NONE);

            assertThat(headline.finding(facts)).isEqualTo(name + " relies on us more than a week ago.");
        }
    }

    @Nested
    class The_lede {
        @Test
        void tells_repair_run_and_risks_in_this_order() {
            PartnerFacts facts = lede(
                    new Repair("Antwerp pilot", 0.7),
                    new Run(new Kept(5, 5), LocalDate.of(2026, 6, 12)),
                    new Risks(1, LocalDate.of(2026, 11, 20)),
                    new Risks(2, LocalDate.of(2026, 12, 1)));

            assertThat(headline.lede(facts))
                    .isEqualTo("The repair of “Antwerp pilot” has won back 70\u00a0% of what was lost."
                            + " Five of five promises of ours since 12 Jun were kept on their day."
                            + " One promise of ours, for Fri 20 Nov, will not hold by our own record."
                            + " Two promises of theirs will not hold by their own record, the first one on Tue 1 Dec.");
        }

        @Test
        void tells_an_open_repair_of_which_nothing_is_known_to_be_lost() {
            assertThat(headline.lede(lede(new Repair("Antwerp pilot", null), null, Risks.NONE, Risks.NONE)))
                    .isEqualTo("The repair of “Antwerp pilot” is open.");
        }

        @Test
        void uses_the_singular_for_one_promise() {
            PartnerFacts facts = lede(null, new Run(new Kept(0, 1), LocalDate.of(2025, 6, 12)), Risks.NONE, Risks.NONE);

            assertThat(headline.lede(facts))
                    .isEqualTo("None of one promise of ours since 12 Jun 2025 was kept on its day.");
        }

        @Test
        void says_so_when_nothing_is_at_risk() {
            assertThat(headline.lede(lede(null, null, Risks.NONE, Risks.NONE)))
                    .isEqualTo("No open promise is at risk by the record, and no repair is open.");
        }
    }

    @Nested
    class Of_the_portfolio {
        @Test
        void tells_two_findings_ours_first_and_two_more_in_the_next_line() {
            PortfolioFacts facts = new PortfolioFacts(
                    AS_OF,
                    23,
                    9,
                    3,
                    new Risks(1, LocalDate.of(2026, 11, 20)),
                    new Risks(4, LocalDate.of(2026, 12, 4)),
                    0,
                    1,
                    2);

            assertThat(headline.finding(facts))
                    .isEqualTo("We will miss one promise on Friday. One partner fell to at risk.");
            assertThat(headline.next(facts))
                    .isEqualTo("They will miss four promises, the first one on Fri 4 Dec. Two things wait for you.");
        }

        @Test
        void counts_in_figures_from_ten_on() {
            PortfolioFacts facts = new PortfolioFacts(AS_OF, 200, 1200, 0, Risks.NONE, Risks.NONE, 0, 10, 0);

            assertThat(headline.finding(facts)).isEqualTo("10 partners fell to at risk. Trust rose at 1,200 partners.");
        }

        @Test
        void has_nothing_to_report_on_a_quiet_day() {
            PortfolioFacts facts = new PortfolioFacts(AS_OF, 23, 0, 0, Risks.NONE, Risks.NONE, 0, 0, 0);

            assertThat(headline.finding(facts)).isEqualTo("There is nothing to report.");
            assertThat(headline.next(facts)).isEmpty();
        }
    }

    private static LocalDate recovery() {
        return LocalDate.of(2026, 6, 22);
    }

    private static SideScore ours(double overall, double change) {
        return new SideScore(Side.US, "Aldermoor", overall, overall - 6, overall + 6, 64, Standing.WATCH, change);
    }

    private static SideScore theirs(Standing standing, double change) {
        return new SideScore(Side.PARTNER, "Global Logistics", 76.4, 70.8, 81.6, 52, standing, change);
    }

    private static PartnerFacts partner(SideScore ours, SideScore theirs, LocalDate low) {
        return new PartnerFacts(
                AS_OF, "Global Logistics", ours, theirs, low, 45.4, 69.6, null, null, Risks.NONE, Risks.NONE);
    }

    private static PartnerFacts lede(Repair repair, Run run, Risks ours, Risks theirs) {
        return new PartnerFacts(
                AS_OF,
                "Global Logistics",
                ours(61.8, 0),
                theirs(Standing.SOUND, 0),
                null,
                0,
                0,
                repair,
                run,
                ours,
                theirs);
    }
}
