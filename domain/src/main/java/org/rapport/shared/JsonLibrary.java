package org.rapport.shared;

import jakarta.json.spi.JsonProvider;

/**
 * The JSON library, looked for once. {@link jakarta.json.Json} looks through the whole class path for each object it makes,
 * which costs a thousand times what making the object does.
 */
public final class JsonLibrary {
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
