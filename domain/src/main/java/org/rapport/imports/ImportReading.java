package org.rapport.imports;

import java.util.Iterator;
import java.util.stream.Stream;

/** The facts of a file one after the other, from the first that an import has not been through. */
public final class ImportReading implements Iterator<RowGroup>, AutoCloseable {
    private final Stream<RowGroup> groups;
    private final Iterator<RowGroup> iterator;

    ImportReading(Survey survey, int doneGroups) {
        this.groups = survey.groups().filter(group -> group.number() >= doneGroups);
        this.iterator = groups.iterator();
    }

    @Override
    public boolean hasNext() {
        return iterator.hasNext();
    }

    @Override
    public RowGroup next() {
        return iterator.next();
    }

    @Override
    public void close() {
        groups.close();
    }
}
