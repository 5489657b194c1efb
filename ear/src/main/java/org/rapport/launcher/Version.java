package org.rapport.launcher;

import java.util.Objects;

/** Which release this is, as written into rapport.jar. */
final class Version {
    private Version() {}

    static String current() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
