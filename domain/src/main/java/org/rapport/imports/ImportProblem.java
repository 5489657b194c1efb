package org.rapport.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Ids;

/** A problem of a row as it is kept with its import. Written once, never altered. */
@Entity
@Table(name = "import_problem")
public class ImportProblem {
    private static final String BETWEEN = "\u001f";
    private static final int NAME = 250;

    @Id
    private UUID id;

    private UUID run;
    private int line;

    @Column(name = "source")
    private String column;

    private String cell;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    private boolean refuses;
    private String arguments;

    protected ImportProblem() {} // JPA

    ImportProblem(UUID run, Problem problem) {
        this.id = Ids.next();
        this.run = run;
        this.line = problem.line();
        this.column =
                problem.column().substring(0, Math.min(NAME, problem.column().length()));
        this.cell = problem.value();
        this.trouble = problem.trouble();
        this.refuses = problem.refuses();
        this.arguments = String.join(BETWEEN, problem.arguments());
    }

    /** The problem as it was found. */
    public Problem problem() {
        return new Problem(line, column, cell, trouble, List.of(arguments.split(BETWEEN, -1)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportProblem that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
