package org.rapport.batch.imports;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.imports.ImportBook;
import org.rapport.imports.ImportDesk;
import org.rapport.imports.ImportReading;
import org.rapport.imports.RowGroup;

/** Reads facts from where the account of the import says it is; a checkpoint of its own it has none. */
@Named
@Dependent
public class ImportReader extends AbstractItemReader {
    @Inject
    @BatchProperty
    private String run;

    @Inject
    private ImportBook book;

    @Inject
    private ImportDesk desk;

    private ImportReading reading;

    @Override
    public void open(Serializable checkpoint) {
        UUID id = UUID.fromString(run);
        if (book.find(id).status().isWorking()) {
            reading = desk.read(id);
        }
    }

    @Override
    public RowGroup readItem() {
        return reading != null && reading.hasNext() ? reading.next() : null;
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
        }
    }
}
