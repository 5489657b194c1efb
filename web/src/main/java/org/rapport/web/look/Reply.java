package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What one side said to a figure: its words with their language, who spoke (name and its language) and when. */
public record Reply(Side side, String company, String who, String whoLang, LocalDate on, String text, String lang)
        implements Serializable {}
