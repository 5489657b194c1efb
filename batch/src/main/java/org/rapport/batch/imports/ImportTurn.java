package org.rapport.batch.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.rapport.imports.ImportBook;

/** Lets an import go on to its next stage. */
@Named
@Dependent
public class ImportTurn extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private String run;

    @Inject
    private ImportBook book;

    @Override
    public String process() {
        return book.turn(UUID.fromString(run)).name();
    }
}
