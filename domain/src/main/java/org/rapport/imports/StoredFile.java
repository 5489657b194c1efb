package org.rapport.imports;

import java.io.Serializable;

/** A file that was sent and is kept under its fingerprint; {@code name} is what its sender calls it. */
public record StoredFile(String sha256, String name, long bytes) implements Serializable {}
