package org.rapport.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.rapport.shared.Side;

/** Promises of made-up partners, each late in its own way, drawn from a seed. */
final class House {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    /** How late promises are kept. */
    enum Lateness {
        EVEN {
            @Override
            double slip(Random chance, double habit) {
                return habit + 0.3 * chance.nextGaussian();
            }
        },
        ON_THE_DAY_OR_LATE {
            @Override
            double slip(Random chance, double habit) {
                return chance.nextDouble() < 0.5
                        ? 0
                        : -(0.15 + 0.5 * Math.abs(habit)) * Math.log(1 - chance.nextDouble());
            }
        },
        HEAVY_TAILED {
            @Override
            double slip(Random chance, double habit) {
                double squares = 0;
                for (int i = 0; i < 3; i++) {
                    squares += Math.pow(chance.nextGaussian(), 2);
                }
                return habit + 0.2 * chance.nextGaussian() / Math.sqrt(squares / 3);
            }
        };

        abstract double slip(Random chance, double habit);
    }

    private final Random chance;

    House(long seed) {
        this.chance = new Random(seed);
    }

    static UUID partner(int number) {
        return new UUID(1, number);
    }

    /** So many promises of each of so many partners, in the order of the partners. */
    List<PastPromise> promises(Lateness lateness, int partners, int each) {
        List<PastPromise> promises = new ArrayList<>();
        for (int partner = 0; partner < partners; partner++) {
            double habit = 0.15 * chance.nextGaussian();
            for (int i = 0; i < each; i++) {
                promises.add(promise(partner, lateness.slip(chance, habit)));
            }
        }
        return promises;
    }

    private PastPromise promise(int partner, double slip) {
        LocalDate start = TODAY.minusDays(1 + chance.nextInt(1_000));
        int promised = 5 + chance.nextInt(60);
        long taken = Math.round((promised + 1) * Math.exp(Math.max(-4, Math.min(4, slip))) - 1);
        LocalDate done = start.plusDays(Math.max(0, taken));
        boolean withdrawn = chance.nextInt(50) == 0;
        LocalDate ended = withdrawn ? start.plusDays(chance.nextInt(promised)) : null;
        return new PastPromise(
                null,
                partner(partner),
                Side.US,
                start,
                start.plusDays(promised),
                done.isAfter(TODAY) || withdrawn ? null : done,
                ended == null || ended.isAfter(TODAY) ? null : ended,
                false,
                false);
    }
}
