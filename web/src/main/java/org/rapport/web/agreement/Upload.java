package org.rapport.web.agreement;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.rapport.agreement.AgreementDocument;
import org.rapport.agreement.DocumentEmpty;
import org.rapport.agreement.DocumentTooLarge;

/** A document on its way in: its name, type and content, checked before it is read into memory. */
record Upload(String name, String mediaType, byte[] content) {
    /** Endings of the papers that agreements come as; nothing that a browser or a shell would run. */
    private static final List<String> USABLE = List.of(
            "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "png", "jpg", "jpeg", "eml", "zip");

    /** Reads an uploaded file; refused if nothing was chosen, or if its type or size is not taken. */
    static Upload of(Part part) {
        if (part == null || part.getSubmittedFileName() == null) {
            throw new DocumentEmpty("");
        }
        String name = part.getSubmittedFileName();
        require(name, part.getSize());
        try (var in = part.getInputStream()) {
            return new Upload(name, part.getContentType(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded document could not be read", e);
        }
    }

    /** Refuses a name whose ending is not usable, and a size beyond what is kept. */
    static void require(String name, long size) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!name.contains(".") || !USABLE.contains(ending)) {
            throw new DocumentTypeNotUsable(name, String.join(", ", USABLE));
        }
        if (size > AgreementDocument.MAX_SIZE) {
            throw new DocumentTooLarge(size, AgreementDocument.MAX_SIZE);
        }
    }
}
