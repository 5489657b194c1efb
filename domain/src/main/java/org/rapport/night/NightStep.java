package org.rapport.night;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.shared.Ids;

/** How far one step of a night has come. */
@Entity
@Table(name = "night_step")
public class NightStep {
    @Id
    private UUID id;

    private UUID run;

    @Enumerated(EnumType.STRING)
    private Step step;

    private int done;
    private int total;
    private String figures;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected NightStep() {} // JPA

    public NightStep(UUID run, Step step) {
        this.id = Ids.next();
        this.run = run;
        this.step = step;
        this.figures = "";
    }

    /** Begins, also once more after a crash in its middle. */
    public void begin(int newTotal, Instant now) {
        this.total = newTotal;
        this.done = 0;
        this.figures = "";
        this.startedAt = now;
        this.endedAt = null;
    }

    public void advance(int more) {
        this.done = Math.min(total, done + more);
    }

    /** Ends with what it did, each figure under its name. */
    public void end(Map<String, Long> newFigures, Instant now) {
        this.figures = newFigures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(";"));
        this.endedAt = now;
    }

    public Step step() {
        return step;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What it did, each figure under its name, in the order they were told. */
    public Map<String, Long> figures() {
        Map<String, Long> told = new LinkedHashMap<>();
        for (String figure : figures.split(";")) {
            int at = figure.indexOf('=');
            if (at > 0) {
                told.put(figure.substring(0, at), Long.valueOf(figure.substring(at + 1)));
            }
        }
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NightStep that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
