package org.rapport.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** Agreements without a database. */
public class AgreementsInMemory implements Agreements {
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<AgreementDocument> documents = new ArrayList<>();

    @Override
    public void add(Agreement agreement) {
        agreements.add(agreement);
    }

    @Override
    public Optional<Agreement> withId(UUID id) {
        return agreements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Agreement> withReference(UUID partner, String reference) {
        return ofPartner(partner).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Page<Agreement> page(Reach reach, AgreementQuery query) {
        List<Agreement> rows =
                agreements.stream().filter(one -> reach.covers(one.partner())).toList();
        return new Page<>(rows, rows.size(), 0, Math.max(1, rows.size()));
    }

    @Override
    public List<Agreement> goingOn(Reach reach, LocalDate day) {
        return agreements.stream().filter(one -> reach.covers(one.partner())).toList();
    }

    @Override
    public List<Agreement> tacitlyRenewed(LocalDate day, Collection<UUID> partners) {
        return List.of();
    }

    @Override
    public Set<UUID> boundDuring(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return agreements.stream()
                .map(Agreement::partner)
                .filter(partners::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Agreement> ofPartner(UUID partner) {
        return ofPartners(List.of(partner));
    }

    @Override
    public List<Agreement> ofPartners(Collection<UUID> partners) {
        return agreements.stream()
                .filter(one -> partners.contains(one.partner()))
                .toList();
    }

    @Override
    public void add(AgreementDocument document) {
        documents.add(document);
    }

    @Override
    public Optional<AgreementDocument> document(UUID id) {
        return documents.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<DocumentRow> documents(UUID agreement) {
        return List.of();
    }

    @Override
    public List<DocumentRow> documentsOfPartner(UUID partner) {
        return List.of();
    }
}
