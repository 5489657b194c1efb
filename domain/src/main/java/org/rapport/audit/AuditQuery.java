package org.rapport.audit;

import java.time.Instant;

/**
 * What to look for in the audit trail; null or empty fields do not restrict.
 *
 * @param text part of the actor, the action or the kind of subject
 * @param from first moment, inclusive
 * @param until last moment, exclusive
 */
public record AuditQuery(String text, Instant from, Instant until, boolean oldestFirst) {}
