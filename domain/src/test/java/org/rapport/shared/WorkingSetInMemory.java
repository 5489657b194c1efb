package org.rapport.shared;

/** A working set of which nothing has to be let go. */
public class WorkingSetInMemory extends WorkingSet {
    @Override
    public void release() {
        // everything stays in memory
    }
}
