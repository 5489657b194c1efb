package org.rapport.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.trust.ScoringPolicy;

/** The scoring policy as the migration delivers it. */
final class DefaultPolicy {
    private static final Pattern SEED = Pattern.compile("'(\\{\\s*\"trust\".*?})'", Pattern.DOTALL);

    private DefaultPolicy() {}

    static ScoringPolicy read() {
        try (InputStream in = DefaultPolicy.class.getResourceAsStream("/db/migration/V005__trust.sql")) {
            Matcher seed = SEED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!seed.find()) {
                throw new AssertionError("the migration delivers no policy");
            }
            return ScoringPolicy.parse(1, seed.group(1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
