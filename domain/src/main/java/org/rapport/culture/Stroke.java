package org.rapport.culture;

import java.util.UUID;

/** How many people of a unit gave a question a point; point 0 is “cannot say”. */
public record Stroke(UUID pulse, String unit, int number, int point, int n) {}
