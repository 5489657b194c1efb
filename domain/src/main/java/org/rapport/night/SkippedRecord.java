package org.rapport.night;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rapport.shared.Ids;

/** A record that a step had to leave out while everything else went on. */
@Entity
@Table(name = "night_skip")
public class SkippedRecord {
    @Id
    private UUID id;

    private UUID run;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String subject;
    private String reason;
    private String place;

    protected SkippedRecord() {} // JPA

    /**
     * A record left out.
     *
     * @param subject name of the record, as people know it
     * @param reason why it could not be worked on
     * @param place where to look, as a path of the portal; empty if there is no such page
     */
    public SkippedRecord(UUID run, Step step, String subject, String reason, String place) {
        this.id = Ids.next();
        this.run = run;
        this.step = step;
        this.subject = cut(subject, 300);
        this.reason = cut(reason, 1000);
        this.place = cut(place, 300);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    public Step step() {
        return step;
    }

    public String subject() {
        return subject;
    }

    public String reason() {
        return reason;
    }

    public String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkippedRecord that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
