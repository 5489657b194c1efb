package org.rapport.culture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Looks for a way from an answer to a person in what is stored and in what is handed out. */
class AnonymityTest {
    private static String table(String name) throws IOException {
        try (InputStream in = AnonymityTest.class.getResourceAsStream("/db/migration/V022__culture.sql")) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("CREATE TABLE " + name + " \\((.*?)\\) ENGINE", Pattern.DOTALL)
                    .matcher(sql)
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> columns(String name) throws IOException {
        return Pattern.compile("(?m)^    (\\w+) +(uuid|varchar|int|date|datetime|boolean|bigint)")
                .matcher(table(name))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Nested
    class What_is_stored {
        @Test
        void counts_answers_and_has_neither_people_nor_times_nor_a_sequence() throws IOException {
            assertThat(columns("pulse_tally")).containsExactly("pulse", "unit", "number", "point", "n");
            assertThat(columns("pulse_text")).containsExactly("lot", "pulse", "text");
            assertThat(table("pulse_tally") + table("pulse_text"))
                    .doesNotContain("auto_increment", "date", "timestamp", "app_user");
        }

        @Test
        void notes_who_has_answered_without_what_and_when() throws IOException {
            assertThat(columns("pulse_invitation")).containsExactly("pulse", "app_user", "unit", "answered");
            assertThat(table("pulse_invitation")).contains("answered boolean").doesNotContain("date");
        }
    }

    @Nested
    class What_is_handed_out {
        @Test
        void by_the_use_cases_has_no_place_for_a_person() {
            Stream<Class<?>> shown = Stream.of(
                    PulseResults.class,
                    PulseResults.Unit.class,
                    PulseResults.Line.class,
                    PulseFigure.class,
                    PulseRow.class,
                    BadNews.class,
                    BadNews.Unit.class);
            assertThat(shown.flatMap(one -> Arrays.stream(one.getRecordComponents())))
                    .extracting(RecordComponent::getName)
                    .doesNotContain("user", "login", "person", "email", "who", "answeredOn", "at");
        }

        @Test
        void knows_one_identity_only_that_of_the_pulse() {
            assertThat(Arrays.stream(PulseRow.class.getRecordComponents())
                            .filter(one -> one.getType() == UUID.class)
                            .map(RecordComponent::getName))
                    .containsExactly("id");
            assertThat(Arrays.stream(PulseResults.class.getRecordComponents())
                            .filter(one -> one.getType() == UUID.class))
                    .isEmpty();
        }

        @Test
        void by_the_box_never_joins_an_answer_with_an_invitation() {
            assertThat(Arrays.stream(PulseBox.class.getDeclaredMethods())
                            .filter(method -> method.getReturnType() == void.class
                                    || method.getName().equals("texts"))
                            .filter(method -> List.of("count", "write").contains(method.getName()))
                            .map(Method::getParameterTypes))
                    .allSatisfy(types -> assertThat(Arrays.stream(types).filter(type -> type == UUID.class))
                            .hasSize(1));
        }
    }
}
