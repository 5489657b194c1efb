package org.rapport.web.api;

import static org.rapport.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What programs send with their calls when it is no JSON object. */
final class Upload {
    /** Bytes of a refused file that are still read, so that its sender hears the refusal: 128 MB. */
    static final long PATIENCE = 128L << 20;

    private Upload() {}

    /** Does something with a body and, even if that refuses it half-way, reads the rest of it. */
    static <T> T whole(InputStream body, Function<InputStream, T> use) throws IOException {
        try {
            return use.apply(body);
        } finally {
            drain(body);
        }
    }

    /** The part of a name, if there is one. */
    static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void drain(InputStream body) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = PATIENCE;
        for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
            left -= read;
        }
    }
}
