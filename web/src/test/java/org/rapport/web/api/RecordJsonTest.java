package org.rapport.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private enum Colour {
        RED
    }

    private record Row(int line, Double share, LocalDate day, Colour colour, Optional<String> note) {}

    private record Answer(List<Row> rows, Map<String, Long> counts) {}

    @Test
    void an_answer_says_each_component_by_its_name() {
        Row row = new Row(7, 0.25, LocalDate.of(2026, 2, 28), Colour.RED, Optional.empty());

        assertThat(RecordJson.of(new Answer(List.of(row), Map.of("taken", 3L))))
                .hasToString(
                        "{\"rows\":[{\"line\":7,\"share\":0.25,\"day\":\"2026-02-28\",\"colour\":\"RED\",\"note\":null}],"
                                + "\"counts\":{\"taken\":3}}");
    }

    @Test
    void what_is_no_number_is_null() {
        assertThat(RecordJson.of(List.of(Double.NaN, Double.POSITIVE_INFINITY))).hasToString("[null,null]");
    }

    @Test
    void a_long_answer_does_not_search_the_libraries_again_for_each_value() {
        List<Row> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> new Row(i, 0.5, LocalDate.EPOCH, Colour.RED, Optional.of("note")))
                .toList();
        Searches searches = new Searches();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(searches);
        try {
            RecordJson.of(new Answer(rows, Map.of()));
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(searches.names).hasSizeLessThan(2);
    }

    /** Notes what is looked for in all libraries. */
    private static final class Searches extends ClassLoader {
        private final List<String> names = new ArrayList<>();

        Searches() {
            super(RecordJsonTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            names.add(name);
            return super.getResources(name);
        }
    }
}
