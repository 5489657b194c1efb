package org.rapport.performance;

import java.util.List;
import org.rapport.partner.PartnerKind;

/** Every version of the templates of all kinds of partners. */
public interface Templates {
    /** All versions for a kind, the newest first. */
    List<PublishedTemplate> history(PartnerKind kind);

    void add(PublishedTemplate template);
}
