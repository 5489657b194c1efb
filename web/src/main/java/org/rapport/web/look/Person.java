package org.rapport.web.look;

import java.io.Serializable;
import org.rapport.shared.Side;

/** Somebody of either side: name in their own script, BCP 47 tag of that script's language, role, one more fact. */
public record Person(String name, String lang, Side side, String role, String note) implements Serializable {}
