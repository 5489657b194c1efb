package org.rapport.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the application reads as system properties. */
final class Settings {
    private Settings() {}

    static Map<String, String> of(Options options, boolean sample) {
        Map<String, String> settings = new LinkedHashMap<>(options.settings());
        settings.putIfAbsent("rapport.url", "http://localhost:" + options.port());
        settings.put("rapport.sample", String.valueOf(sample));
        if (!options.serving()) {
            settings.put("rapport.command", options.command().get(0));
        }
        return settings;
    }
}
