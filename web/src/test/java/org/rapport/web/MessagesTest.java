package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile(
            "(?:msg\\['|say\\.of\\(')([A-Za-z][A-Za-z0-9.]*[A-Za-z0-9])'[\\])],?|say\\.of\\('([A-Za-z0-9.]+)',");

    private final Say say = new Say();

    @Test
    void fill_their_arguments_and_choose_the_plural() {
        assertThat(say.of("login.refused.detail", 1, 15L))
                .contains("one more try")
                .contains("15 minutes");
        assertThat(say.of("login.refused.detail", 5, 15L)).contains("5 more tries");
    }

    @Test
    void that_are_missing_show_their_key() {
        assertThat(say.of("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void exist_for_every_key_that_a_page_names() throws IOException {
        List<String> missing;
        try (Stream<Path> files = Files.walk(PAGES)) {
            missing = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(MessagesTest::keys)
                    .filter(key -> !say.has(key))
                    .distinct()
                    .toList();
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> keys(Path page) {
        try {
            Matcher matcher = KEY.matcher(Files.readString(page));
            return matcher
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
