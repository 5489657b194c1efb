package org.rapport.batch.imports;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.rapport.imports.ImportBook;

/** Writes down why an import stopped half-way. */
@Named
@Dependent
public class ImportWatch implements JobListener, StepListener, ChunkListener {
    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private ImportBook book;

    @Override
    public void onError(Exception fault) {
        job.setTransientUserData(String.valueOf(fault.getMessage()));
    }

    @Override
    public void afterJob() {
        UUID id = UUID.fromString(run);
        if (job.getTransientUserData() instanceof String why) {
            book.fail(id, why);
        } else if (job.getBatchStatus() != BatchStatus.STOPPED
                && !book.find(id).status().isOver()) {
            book.fail(id, "the file has fewer rows than it had at first");
        }
    }

    @Override
    public void beforeJob() {}

    @Override
    public void beforeStep() {}

    @Override
    public void afterStep() {}

    @Override
    public void beforeChunk() {}

    @Override
    public void afterChunk() {}
}
