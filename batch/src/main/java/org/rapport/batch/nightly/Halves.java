package org.rapport.batch.nightly;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Work on many partners at once. Where it fails it is done again on either half of them, so that one partner who cannot be
 * worked on is found and left out, and all others are done. One alone is tried twice: a connection that broke is no fault of
 * the partner.
 */
final class Halves {
    private Halves() {}

    /**
     * Does the work.
     *
     * @param work can be done again on the same partners
     * @param leftOut told of each partner with whom the work fails even alone
     */
    static void work(List<UUID> partners, Consumer<List<UUID>> work, BiConsumer<UUID, RuntimeException> leftOut) {
        try {
            work.accept(partners);
        } catch (RuntimeException fault) {
            if (partners.size() == 1) {
                again(partners, work, leftOut);
            } else {
                int middle = partners.size() / 2;
                work(partners.subList(0, middle), work, leftOut);
                work(partners.subList(middle, partners.size()), work, leftOut);
            }
        }
    }

    /** The partners in parts of so many, in their order; the last may be smaller. */
    static List<List<UUID>> parts(List<UUID> all, int atOnce) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + atOnce)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + atOnce)))
                .toList();
    }

    private static void again(List<UUID> one, Consumer<List<UUID>> work, BiConsumer<UUID, RuntimeException> leftOut) {
        try {
            work.accept(one);
        } catch (RuntimeException fault) {
            leftOut.accept(one.get(0), fault);
        }
    }
}
