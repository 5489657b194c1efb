package org.rapport.batch.imports;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.rapport.imports.ImportBook;
import org.rapport.imports.RowGroup;

/** Gives facts to the account of the import, which judges, takes and counts them. */
@Named
@Dependent
public class ImportWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String run;

    @Inject
    private ImportBook book;

    @Override
    public void writeItems(List<Object> items) {
        book.work(UUID.fromString(run), items.stream().map(RowGroup.class::cast).toList());
    }
}
