package org.rapport.imports;

/** A problem in English words, as the API tells it. */
public record ProblemLine(int line, String column, String value, String trouble, String problem, String remedy) {
    static ProblemLine of(Problem problem) {
        return new ProblemLine(
                problem.line(),
                problem.column(),
                problem.value(),
                problem.trouble().name(),
                problem.reason(),
                problem.remedy());
    }
}
