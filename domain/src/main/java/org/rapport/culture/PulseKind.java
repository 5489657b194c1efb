package org.rapport.culture;

/** What an anonymous survey of our own units is about. */
public enum PulseKind {
    /** How safe it is to bring bad news. */
    SAFETY,
    /** How far people see themselves live the behaviours of trust: a self-assessment, of which the team sees only the sum. */
    BEHAVIOURS
}
