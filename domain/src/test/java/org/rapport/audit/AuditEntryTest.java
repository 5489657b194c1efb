package org.rapport.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
    private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");

    private static AuditEntry entry(Change change) {
        return new AuditEntry(change, "ewa", NOON);
    }

    @Test
    void a_field_that_keeps_its_value_is_no_change() {
        AuditEntry entry =
                entry(Change.of("partner", UUID.randomUUID(), "changed").field("name", "A", "A"));

        assertThat(entry.changes()).isEmpty();
    }

    @Test
    void an_absent_value_reads_as_empty() {
        AuditEntry entry =
                entry(Change.of("partner", UUID.randomUUID(), "created").field("name", null, "A"));

        assertThat(entry.changes()).containsExactly(new ChangedField("name", "", "A"));
    }

    @Property
    void any_text_survives_and_cannot_forge_another_field(@ForAll String before, @ForAll String after) {
        AuditEntry entry =
                entry(Change.of("partner", UUID.randomUUID(), "changed").field("name", before, after));

        if (before.equals(after)) {
            assertThat(entry.changes()).isEmpty();
        } else {
            assertThat(entry.changes()).containsExactly(new ChangedField("name", before, after));
        }
    }

    @Test
    void another_value_gives_another_digest() {
        UUID partner = UUID.randomUUID();

        assertThat(entry(Change.of("partner", partner, "changed").field("name", "A", "B"))
                        .digest())
                .isNotEqualTo(entry(Change.of("partner", partner, "changed").field("name", "A", "C"))
                        .digest());
    }
}
