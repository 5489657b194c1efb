package org.rapport.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.rapport.shared.Ids;

/** The times agreed with one partner for issues of one severity, where they are not the usual ones. */
@Entity
@Table(name = "issue_times")
public class IssueTimes {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "acknowledge_days")
    private int acknowledgeDays;

    @Column(name = "resolve_days")
    private int resolveDays;

    protected IssueTimes() {} // JPA

    IssueTimes(UUID partner, Severity severity, AgreedTime agreed) {
        this.id = Ids.next();
        this.partner = partner;
        this.severity = severity;
        agree(agreed);
    }

    void agree(AgreedTime agreed) {
        acknowledgeDays = agreed.acknowledgeDays();
        resolveDays = agreed.resolveDays();
    }

    public Severity severity() {
        return severity;
    }

    public UUID partner() {
        return partner;
    }

    public AgreedTime agreed() {
        return new AgreedTime(acknowledgeDays, resolveDays);
    }
}
