package org.rapport.agreement;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/** A file attached to an agreement, kept as it came; its name is made safe, whatever it was. */
@Entity
@Table(name = "agreement_document")
public class AgreementDocument {
    /** The largest document taken, in bytes. */
    public static final long MAX_SIZE = 10L * 1024 * 1024;

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreement;
    private UUID partner;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    protected AgreementDocument() {} // JPA

    public AgreementDocument(
            Agreement agreement, String name, String mediaType, byte[] content, String by, Instant at) {
        this.id = Ids.next();
        this.agreement = agreement.id();
        this.partner = agreement.partner();
        this.name = safeName(name);
        this.mediaType = safeType(mediaType);
        this.size = content.length;
        this.content = content.clone();
        this.attachedBy = by;
        this.attachedAt = at;
        requireRoom();
    }

    private void requireRoom() {
        if (size == 0) {
            throw new DocumentEmpty(name);
        }
        if (size > MAX_SIZE) {
            throw new DocumentTooLarge(size, MAX_SIZE);
        }
    }

    /** The last part of a path without characters that mean something to a file system, a header or a shell. */
    static String safeName(String name) {
        String last = Text.required(name, "name", 1000).replaceFirst("(?s)^.*[/\\\\]", "");
        String plain = last.replaceAll("[^\\p{L}\\p{N}\\p{M} ._()+-]", "_")
                .replaceFirst("^[. ]+", "")
                .strip();
        return Text.required(plain.isEmpty() ? "document" : shortened(plain), "name", 200);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int room = 150 - ending.length();
        String stem = name.substring(0, name.length() - ending.length());
        return (stem.length() > room ? stem.substring(0, room) : stem) + ending;
    }

    private static String safeType(String type) {
        String value = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return value.length() <= 100 && MEDIA_TYPE.matcher(value).matches() ? value : "application/octet-stream";
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID partner() {
        return partner;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public byte[] content() {
        return content.clone();
    }

    public String attachedBy() {
        return attachedBy;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementDocument that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
