package org.rapport.identity;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Language;
import org.rapport.shared.NotFound;

/** The language a user chooses to read. */
@ApplicationScoped
@Transactional
public class OwnLanguage {
    private Users users;
    private Caller caller;
    private AuditTrail audit;

    protected OwnLanguage() {} // CDI proxy

    @Inject
    public OwnLanguage(Users users, Caller caller, AuditTrail audit) {
        this.users = users;
        this.caller = caller;
        this.audit = audit;
    }

    /** From now on, pages, mails and documents for the caller are in this language. */
    @Permitted(READ)
    public void choose(Language language) {
        User known = caller.requireUser();
        User user = users.withId(known.id()).orElseThrow(() -> new NotFound("User", known.id()));
        audit.record(Change.of("user", user.id(), user.partner().orElse(null), "language chosen")
                .field("language", user.language(), language.tag()));
        user.read(language);
    }
}
