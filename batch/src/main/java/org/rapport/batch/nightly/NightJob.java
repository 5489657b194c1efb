package org.rapport.batch.nightly;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The job {@code nightly.xml} as the batch runtime knows it. */
@ApplicationScoped
public class NightJob {
    private static final String NAME = "nightly";
    private static final Set<BatchStatus> GOING =
            Set.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    /** Starts the job for a day, or goes on with an execution that did not end well; answers the new execution. */
    public long begin(LocalDate day, Optional<Long> earlier) {
        Properties parameters = new Properties();
        parameters.setProperty("day", day.toString());
        if (earlier.isPresent()) {
            Optional<BatchStatus> left = status(earlier.get());
            if (left.isPresent()) {
                return left.get() == BatchStatus.COMPLETED
                        ? earlier.get()
                        : operator().restart(earlier.get(), parameters);
            }
        }
        return operator().start(NAME, parameters);
    }

    /** How the execution stands; empty if the runtime has forgotten it. */
    public Optional<BatchStatus> status(long execution) {
        try {
            return Optional.of(operator().getJobExecution(execution).getBatchStatus());
        } catch (NoSuchJobExecutionException forgotten) {
            return Optional.empty();
        }
    }

    public boolean isGoing(long execution) {
        return status(execution).filter(GOING::contains).isPresent();
    }

    /** Lets the execution end after its current step. */
    public void stop(long execution) {
        operator().stop(execution);
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
