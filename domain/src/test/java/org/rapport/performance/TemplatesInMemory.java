package org.rapport.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.partner.PartnerKind;

/** Templates without a database; the first one given is in force since ever. */
public class TemplatesInMemory implements Templates {
    private final List<PublishedTemplate> all = new ArrayList<>();

    TemplatesInMemory(Template first) {
        add(new PublishedTemplate(first, LocalDate.of(1990, 1, 1), "as delivered", "rapport", Instant.EPOCH));
    }

    @Override
    public List<PublishedTemplate> history(PartnerKind kind) {
        return all.stream()
                .filter(one -> one.template().kind() == kind)
                .sorted(Comparator.comparingInt(
                                (PublishedTemplate one) -> one.template().version())
                        .reversed())
                .toList();
    }

    @Override
    public void add(PublishedTemplate template) {
        all.add(template);
    }
}
