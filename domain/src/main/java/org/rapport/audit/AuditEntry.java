package org.rapport.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** One change in the audit trail. Written once, never altered. */
@Entity
@Table(name = AuditEntry.TABLE)
public class AuditEntry {
    static final String TABLE = "audit_entry";
    static final String[] COLUMNS = {"at", "actor", "action", "subjectType", "subject", "partner", "changes", "digest"};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;
    private String action;
    private String subjectType;
    private UUID subject;
    private UUID partner;
    private String changes;
    private String digest;

    protected AuditEntry() {} // JPA

    AuditEntry(Change change, String actor, Instant at) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor;
        this.action = change.action();
        this.subjectType = change.subjectType();
        this.subject = change.subject();
        this.partner = change.partner();
        this.changes = change.lines();
        this.digest = computedDigest();
    }

    /** SHA-256 over everything this entry says, in hexadecimal. */
    String computedDigest() {
        String said = String.join(
                "\u001f",
                at.toString(),
                actor,
                action,
                subjectType,
                String.valueOf(subject),
                String.valueOf(partner),
                changes);
        return sha256(said);
    }

    /** What stands in its columns. */
    Object[] values() {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return new Object[] {utc, actor, action, subjectType, subject, partner, changes, digest};
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subject() {
        return subject;
    }

    public UUID partner() {
        return partner;
    }

    public String digest() {
        return digest;
    }

    /** What changed, field by field. */
    public List<ChangedField> changes() {
        List<ChangedField> fields = new ArrayList<>();
        changes.lines().map(line -> line.split("\t", -1)).forEach(cells -> fields.add(ChangedField.of(cells)));
        return fields;
    }
}
