package org.rapport.repair;

/** What an action of a repair is for. */
public enum RepairKind {
    /** A control that prevents a repeat. */
    REGULATION,
    /** Something by which the other side can see the change. */
    DEMONSTRATION,
    /** It makes good what was done. */
    HARM_REPAIR,
    /** What the side that was harmed gives to help. */
    HELP
}
