package org.rapport.dealing;

import java.util.List;

/** All that both sides of one relationship paid, changed, asked for and kept to. */
record DealingRecord(
        List<Payments.Recorded> payments,
        List<ChangeNotice> changes,
        List<Concession> concessions,
        List<TermsQuarter> quarters) {}
