package org.rapport.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.shared.Side;

/** The policy as it is delivered, a partner, and days counted from an arbitrary day 0. */
final class TrustFixture {
    static final UUID PARTNER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);

    private static final Pattern SEED = Pattern.compile("'(\\{\\s*\"trust\".*?})'", Pattern.DOTALL);

    private TrustFixture() {}

    static LocalDate day(long number) {
        return DAY_0.plusDays(number);
    }

    /** Version 1 as the migration puts it into the database. */
    static ScoringPolicy policy() {
        Matcher seed = SEED.matcher(migration());
        if (!seed.find()) {
            throw new AssertionError("the migration delivers no policy");
        }
        return ScoringPolicy.parse(1, seed.group(1));
    }

    static Evidence line(long id, Dimension dimension, long day, double value, double weight) {
        return Evidence.of(EvidenceKind.REVIEW_SCORE, PARTNER, Side.PARTNER, day(day), value)
                .about(dimension)
                .weighing(weight)
                .kept(id, null);
    }

    private static String migration() {
        try (InputStream in = TrustFixture.class.getResourceAsStream("/db/migration/V005__trust.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
