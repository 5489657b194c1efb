package org.rapport.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.audit.AuditChain;
import org.rapport.audit.AuditEntries;
import org.rapport.audit.AuditQuery;
import org.rapport.audit.AuditRow;
import org.rapport.shared.Page;

/** What auditors read: the trail of changes, and whether its chain is whole. */
@ApplicationScoped
@Transactional
public class AuditService {
    private AuditEntries entries;
    private AuditChain chain;

    protected AuditService() {} // CDI proxy

    @Inject
    public AuditService(AuditEntries entries, AuditChain chain) {
        this.entries = entries;
        this.chain = chain;
    }

    @Permitted(Permission.READ_AUDIT)
    public Page<AuditRow> page(AuditQuery query, int first, int size) {
        return entries.page(query, first, size);
    }

    /** The sealed range whose entries were altered, named by its last entry; empty if the chain is whole. */
    @Permitted(Permission.READ_AUDIT)
    public Optional<Long> firstBreak() {
        return chain.firstBreak();
    }
}
