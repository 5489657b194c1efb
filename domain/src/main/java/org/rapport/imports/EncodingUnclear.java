package org.rapport.imports;

import java.io.Serial;

/** A text file in another encoding than UTF-8 or ISO-8859-1. */
public class EncodingUnclear extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public EncodingUnclear(String file, int line) {
        super(
                "\"" + file + "\" is neither UTF-8 nor ISO-8859-1 (line " + line + "). Save it as 'CSV UTF-8'.",
                file,
                line);
    }
}
