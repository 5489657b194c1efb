package org.rapport.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The reasons for one honest date, gathered one by one. */
final class Reasons {
    private final List<Reason> list = new ArrayList<>();

    void add(Reason reason) {
        list.add(reason);
    }

    void addIf(boolean holds, Supplier<Reason> reason) {
        if (holds) {
            list.add(reason.get());
        }
    }

    List<Reason> list() {
        return List.copyOf(list);
    }
}
