package org.rapport.agreement;

/** What sort of paper an agreement is. */
public enum AgreementKind {
    CONTRACT,
    STATEMENT_OF_WORK,
    SERVICE_LEVEL,
    FRAMEWORK
}
