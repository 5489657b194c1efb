package org.rapport.sample;

/**
 * An agreement of the script.
 *
 * @param kind name of the agreement kind
 * @param renewal name of the renewal
 * @param startedAgo days before today on which it began
 * @param endsIn days after today on which its current term ends
 */
record ScriptedAgreement(
        String reference, String title, String kind, String renewal, int startedAgo, int endsIn, int noticeDays) {}
