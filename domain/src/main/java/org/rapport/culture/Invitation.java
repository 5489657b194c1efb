package org.rapport.culture;

/** That somebody of a unit may answer a pulse, and whether that has been done; what was answered is nowhere beside it. */
public record Invitation(String unit, boolean answered) {}
