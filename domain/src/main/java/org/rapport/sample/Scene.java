package org.rapport.sample;

import java.time.LocalDate;
import java.util.List;
import org.rapport.partner.Partner;

/** What happens with a partner in one feature; each feature that the sample portfolio shows has its own. */
interface Scene {
    /** The deeds, in any order; what is drawn by chance comes from a seed, so that each filling is the same. */
    List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today);
}
