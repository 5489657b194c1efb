package org.rapport.batch.nightly;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Partners worked on in bundles. Where a bundle fails, its partners are done one by one, so that only the one that fails is
 * left out.
 *
 * @param size partners in a bundle
 * @param work what is done with a bundle: all of it or nothing
 * @param leaveOut what is done with a partner that failed alone
 */
record Bundles(int size, Consumer<List<UUID>> work, BiConsumer<UUID, RuntimeException> leaveOut) {
    private static final System.Logger LOG = System.getLogger(Bundles.class.getName());

    /** Works on all of them, telling after each bundle how many it was. */
    void run(List<UUID> all, IntConsumer advance) {
        for (int from = 0; from < all.size(); from += size) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + size));
            attempt(some);
            advance.accept(some.size());
        }
    }

    private void attempt(List<UUID> some) {
        try {
            work.accept(some);
        } catch (RuntimeException fault) {
            if (some.size() == 1) {
                leaveOut.accept(some.get(0), fault);
            } else {
                LOG.log(System.Logger.Level.DEBUG, "These partners are done one by one", fault);
                some.forEach(one -> attempt(List.of(one)));
            }
        }
    }
}
