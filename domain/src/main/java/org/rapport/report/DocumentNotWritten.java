package org.rapport.report;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** There is no room for documents, or no way to it: what is wrong with the place is wrong for every document. */
public class DocumentNotWritten extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DocumentNotWritten(Path document, IOException why) {
        super("cannot write " + document + ": " + why.getMessage(), why);
    }
}
