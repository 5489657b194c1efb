package org.rapport.launcher;

/** A running database, ours or somebody else's. */
interface Database {
    DatabaseAddress address();

    /** Ends it if it is ours. */
    void stop();
}
