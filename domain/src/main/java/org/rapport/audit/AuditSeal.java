package org.rapport.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link of the chain: the digest of all entries up to one, joined to the digest of the link before it. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {
    @Id
    private Long upTo;

    private Instant sealedAt;
    private String digest;

    protected AuditSeal() {} // JPA

    AuditSeal(long upTo, Instant sealedAt, String digest) {
        this.upTo = upTo;
        this.sealedAt = sealedAt;
        this.digest = digest;
    }

    public long upTo() {
        return upTo;
    }

    public String digest() {
        return digest;
    }

    public Instant sealedAt() {
        return sealedAt;
    }
}
