package org.rapport.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one piece of work puts off, so that it is written many rows to a statement once the work is done, still in its
 * transaction. Kinds of rows are written in the order in which their first one was put off. Outside of such work nothing
 * waits.
 */
@ApplicationScoped
public class Gathering {
    private final ThreadLocal<Map<Writer<?>, List<?>>> waiting = new ThreadLocal<>();
    private final ThreadLocal<Map<Object, Object>> known = ThreadLocal.withInitial(HashMap::new);

    /** Writes rows of one kind, in their order. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(List<T> rows);
    }

    /** Does the work, then writes what it has put off; work within such work leaves the writing to the outer one. */
    public <R> R during(Supplier<R> work) {
        if (waiting.get() != null) {
            return work.get();
        }
        waiting.set(new LinkedHashMap<>());
        try {
            R result = work.get();
            waiting.get().forEach(Gathering::writeAll);
            return result;
        } finally {
            waiting.remove();
            known.remove();
        }
    }

    /** Looks up what stays the same during the work; once for each {@code what}, or every time if nothing is being gathered. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object what, Supplier<T> look) {
        return waiting.get() == null ? look.get() : (T) known.get().computeIfAbsent(what, first -> look.get());
    }

    /** Puts a row off, or writes it at once if nothing is being gathered. */
    public <T> void put(Writer<T> writer, T row) {
        if (waiting.get() == null) {
            writer.write(List.of(row));
        } else {
            rows(writer).add(row);
        }
    }

    /** The rows that wait, in their order; to be looked at, not to be changed. */
    public <T> List<T> waiting(Writer<T> writer) {
        return waiting.get() == null ? List.of() : Collections.unmodifiableList(rows(writer));
    }

    /** Writes the rows that wait now, for somebody who needs to read them. */
    public <T> void settle(Writer<T> writer) {
        if (waiting.get() != null) {
            List<T> rows = rows(writer);
            List<T> now = List.copyOf(rows);
            rows.clear();
            writeAll(writer, now);
        }
    }

    // what waits under a writer was put there by it
    @SuppressWarnings("unchecked")
    private <T> List<T> rows(Writer<T> writer) {
        return (List<T>) waiting.get().computeIfAbsent(writer, first -> new ArrayList<>());
    }

    @SuppressWarnings("unchecked")
    private static <T> void writeAll(Writer<T> writer, List<?> rows) {
        if (!rows.isEmpty()) {
            writer.write((List<T>) rows);
        }
    }
}
