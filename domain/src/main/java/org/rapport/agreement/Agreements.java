package org.rapport.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** Every agreement and the documents attached to them. */
public interface Agreements {
    void add(Agreement agreement);

    Optional<Agreement> withId(UUID id);

    Optional<Agreement> withReference(UUID partner, String reference);

    /** A page of the agreements within reach, versions and renewals loaded with a constant number of queries. */
    Page<Agreement> page(Reach reach, AgreementQuery query);

    /** Agreements within reach under no notice whose written end is not before the day, or that renew by themselves. */
    List<Agreement> goingOn(Reach reach, LocalDate day);

    /** Agreements with the partners that renew by themselves, without notice, and whose written end lies before the day. */
    List<Agreement> tacitlyRenewed(LocalDate day, Collection<UUID> partners);

    /** Those of the partners that an agreement bound on some day within the days, both included. */
    Set<UUID> boundDuring(Collection<UUID> partners, LocalDate from, LocalDate until);

    /** Agreements with a partner, versions and renewals loaded. */
    List<Agreement> ofPartner(UUID partner);

    /** The same with some partners, in as many queries. */
    List<Agreement> ofPartners(Collection<UUID> partners);

    void add(AgreementDocument document);

    Optional<AgreementDocument> document(UUID id);

    /** Documents of an agreement, newest first. */
    List<DocumentRow> documents(UUID agreement);

    /** Documents of all agreements with a partner, newest first. */
    List<DocumentRow> documentsOfPartner(UUID partner);
}
