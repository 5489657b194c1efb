package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class EvidenceBookTest {
    private static final UUID FACT = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private static List<Evidence> written(boolean together, Consumer<EvidenceBook> deeds) {
        Gathering gathering = new Gathering();
        LedgerInMemory ledger = new LedgerInMemory();
        EvidenceBook book = new EvidenceBook(ledger, new EvidenceRulesTest.OnePolicy(TrustFixture.policy()), gathering);
        book.write(line(EvidenceKind.COMMITMENT_RESOLVED, 0, FACT));
        if (together) {
            gathering.during(() -> {
                deeds.accept(book);
                return null;
            });
        } else {
            deeds.accept(book);
        }
        return ledger.all();
    }

    private static Evidence line(EvidenceKind kind, int day, UUID fact) {
        return Evidence.of(kind, PARTNER, Side.PARTNER, day(day), 0.5).from(fact, null);
    }

    private static void assertAlike(Consumer<EvidenceBook> deeds, int lines) {
        assertThat(written(true, deeds)).isEqualTo(written(false, deeds)).hasSize(lines);
    }

    @Test
    void what_is_gathered_is_what_would_have_been_written_one_by_one() {
        assertAlike(
                book -> {
                    book.takeBack(FACT, EvidenceKind.COMMITMENT_RESOLVED);
                    book.write(line(EvidenceKind.COMMITMENT_RESOLVED, 3, FACT));
                    book.takeBack(OTHER, EvidenceKind.COMMITMENT_RESOLVED);
                    book.write(line(EvidenceKind.COMMITMENT_BROKEN, 4, OTHER));
                },
                4);
    }

    @Test
    void a_line_that_still_waits_can_be_taken_back() {
        assertAlike(
                book -> {
                    book.write(line(EvidenceKind.PAYMENT, 3, OTHER));
                    book.takeBack(OTHER, EvidenceKind.PAYMENT);
                    book.takeBack(OTHER, EvidenceKind.PAYMENT);
                    book.write(line(EvidenceKind.PAYMENT, 5, OTHER));
                    book.takeBack(FACT, EvidenceKind.COMMITMENT_RESOLVED);
                },
                5);
    }

    @Test
    void repeated_kindnesses_weigh_less_each_time_also_among_those_that_wait() {
        Consumer<EvidenceBook> deeds = book -> {
            for (int i = 0; i < 3; i++) {
                book.write(line(EvidenceKind.RELATIONSHIP_EVENT, i, new UUID(2, i)));
                book.write(line(EvidenceKind.PAYMENT, i, new UUID(3, i)));
            }
        };

        assertAlike(deeds, 7);
        assertThat(written(true, deeds).get(3).weight())
                .isLessThan(written(true, deeds).get(1).weight());
    }

    @Test
    void whoever_asks_sees_what_waits() {
        assertAlike(
                book -> {
                    book.write(line(EvidenceKind.PAYMENT, 3, OTHER));
                    assertThat(book.has(OTHER, EvidenceKind.PAYMENT)).isTrue();
                    assertThat(book.has(OTHER, EvidenceKind.APOLOGY)).isFalse();
                },
                2);
    }
}
