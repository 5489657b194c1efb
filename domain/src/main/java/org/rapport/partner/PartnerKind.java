package org.rapport.partner;

/** What a partner mainly is to us. */
public enum PartnerKind {
    OUTSOURCING,
    MANUFACTURING,
    INNOVATION,
    LOGISTICS,
    SUPPLY,
    SERVICES,
    CLIENT,
    OTHER
}
