package org.rapport.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Mappings that Rapport brings along; one stored under the same name takes their place. */
public final class ShippedMappings {
    /** Their names. */
    public static final List<String> NAMES = List.of("scms");

    private ShippedMappings() {}

    /** The shipped mapping of the name, if there is one. */
    public static Optional<Mapping> called(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static Mapping read(String name) {
        try (InputStream in = ShippedMappings.class.getResourceAsStream("mappings/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return MappingJson.read(name, MappingJson.kindOf(text, ImportKind.COMMITMENTS), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
