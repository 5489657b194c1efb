package org.rapport.web.find;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.AgreementService;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentService;
import org.rapport.partner.PartnerService;

/** Backs {@code find.xhtml}: the first few of each kind whose name or reference holds the text, within one's reach. */
@Named
@RequestScoped
public class FindView {
    private static final int OF_EACH = 7;

    @Inject
    private PartnerService partners;

    @Inject
    private CommitmentService commitments;

    @Inject
    private AgreementService agreements;

    private String text;
    private List<Found> found = List.of();

    public void load() {
        if (text == null || text.isBlank()) {
            return;
        }
        String wanted = text.strip();
        Stream<Found> named = partners.search(wanted, OF_EACH).stream().map(Found::of);
        Stream<Found> promised = commitments
                .page(new CommitmentQuery(null, null, null, wanted, null, null, "dueOn", true, 0, OF_EACH))
                .rows()
                .stream()
                .map(Found::of);
        Stream<Found> agreed =
                agreements.page(new AgreementQuery(null, null, wanted, "endsOn", false, 0, OF_EACH)).rows().stream()
                        .map(Found::of);
        found = Stream.of(named, promised, agreed).flatMap(one -> one).toList();
    }

    public boolean isAsked() {
        return text != null && !text.isBlank();
    }

    public List<Found> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
