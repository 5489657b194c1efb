package org.rapport.report;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;

/** Handing out the documents the nights have written. */
@ApplicationScoped
public class DocumentService {
    private ReportDocuments documents;
    private Caller caller;

    protected DocumentService() {} // CDI proxy

    @Inject
    public DocumentService(ReportDocuments documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    /** The days with documents, newest first. */
    @Permitted(READ)
    public List<LocalDate> days() {
        return documents.days();
    }

    /** Whether the report on all partners was written for the day. */
    @Permitted(READ_PORTFOLIO)
    public boolean hasPortfolio(LocalDate day) {
        return documents.portfolio(day, DocumentFormat.PDF).isPresent();
    }

    /** Which of these partners, within the caller's reach, have documents of the day. */
    @Permitted(READ)
    public Set<UUID> present(LocalDate day, Collection<UUID> partners) {
        return partners.stream()
                .filter(partner -> caller.reach().covers(partner))
                .filter(partner ->
                        documents.partner(day, partner, DocumentFormat.PDF).isPresent())
                .collect(Collectors.toSet());
    }

    /** The report on all partners; for those who see all of them. */
    @Permitted(READ_PORTFOLIO)
    public Path portfolio(LocalDate day, DocumentFormat format) {
        return documents.portfolio(day, format).orElseThrow(() -> new NotFound("Document", "portfolio " + day));
    }

    /** The report on a partner within the caller's reach. */
    @Permitted(READ)
    public Path partner(UUID partner, LocalDate day, DocumentFormat format) {
        caller.reach().require(partner);
        return documents.partner(day, partner, format).orElseThrow(() -> new NotFound("Document", partner + " " + day));
    }
}
