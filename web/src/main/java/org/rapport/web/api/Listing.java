package org.rapport.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.rapport.shared.Page;

/** A page of a list as the interface answers it; {@code cursor} asks for the next page and is null on the last. */
public record Listing<T>(List<T> items, long total, String cursor) {
    static final int MOST = 500;

    static <S, T> Listing<T> of(Page<S> page, Function<S, T> row) {
        String cursor = page.next() < 0 ? null : cursor(page.next());
        return new Listing<>(page.rows().stream().map(row).toList(), page.total(), cursor);
    }

    static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, items.size(), null);
    }

    /** The first row a cursor stands for; 0 without one. */
    static int first(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int first = Integer.parseInt(text);
            if (first >= 0) {
                return first;
            }
        } catch (IllegalArgumentException e) {
            // told below, as any other cursor we never gave
        }
        throw new CursorNotUsable(cursor);
    }

    static int size(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new LimitOutOfRange(limit);
        }
        return limit;
    }

    private static String cursor(int first) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(first).getBytes(StandardCharsets.US_ASCII));
    }
}
