package org.rapport.imports;

import java.util.UUID;

/** Runs imports in the background. */
public interface ImportJobs {
    /** Starts, or continues, an import; answers at once. */
    void start(UUID run);
}
