package org.rapport.partner;

/** Where a relationship stands in the life cycle of ISO 44001. */
public enum LifeCycleStage {
    AWARENESS,
    KNOWLEDGE,
    INTERNAL_ASSESSMENT,
    PARTNER_SELECTION,
    WORKING_TOGETHER,
    VALUE_CREATION,
    STAYING_TOGETHER,
    EXIT
}
