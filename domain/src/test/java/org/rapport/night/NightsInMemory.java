package org.rapport.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rapport.shared.Page;

/** Nights in memory. */
class NightsInMemory implements Nights {
    private final TreeMap<LocalDate, NightRun> runs = new TreeMap<>(Comparator.reverseOrder());
    private final Map<UUID, Map<Step, NightStep>> steps = new HashMap<>();
    private final Map<UUID, List<SkippedRecord>> skips = new HashMap<>();
    private String holder;

    @Override
    public void add(NightRun run) {
        runs.put(run.day(), run);
    }

    @Override
    public Optional<NightRun> ofDay(LocalDate day) {
        return Optional.ofNullable(runs.get(day));
    }

    @Override
    public long upTo(LocalDate day) {
        return runs.tailMap(day, true).size();
    }

    @Override
    public Optional<NightRun> running() {
        return runs.values().stream()
                .filter(run -> run.status() == NightStatus.RUNNING)
                .findFirst();
    }

    @Override
    public boolean askToStop() {
        throw new UnsupportedOperationException("no server runs nights here");
    }

    @Override
    public Optional<LocalDate> lastCompleted() {
        return runs.values().stream()
                .filter(run -> run.status() == NightStatus.COMPLETED)
                .map(NightRun::day)
                .findFirst();
    }

    @Override
    public Page<NightRow> page(int first, int size) {
        List<NightRow> rows =
                runs.values().stream().map(run -> NightRow.of(run, 0)).toList();
        return new Page<>(rows.stream().skip(first).limit(size).toList(), rows.size(), first, size);
    }

    @Override
    public List<NightStep> steps(UUID run) {
        return new ArrayList<>(steps.getOrDefault(run, new TreeMap<>()).values());
    }

    @Override
    public NightStep step(UUID run, Step step) {
        return steps.computeIfAbsent(run, any -> new TreeMap<>())
                .computeIfAbsent(step, any -> new NightStep(run, step));
    }

    @Override
    public void clear(UUID run) {
        steps.remove(run);
        skips.remove(run);
    }

    @Override
    public void advance(UUID run, Step step, int more) {
        step(run, step).advance(more);
    }

    @Override
    public List<SkippedRecord> skipped(UUID run) {
        return skips.getOrDefault(run, List.of());
    }

    @Override
    public void add(SkippedRecord skip) {
        skips.computeIfAbsent(runs.firstEntry().getValue().id(), any -> new ArrayList<>())
                .add(skip);
    }

    @Override
    public boolean isSkipped(UUID run, Step step, String subject) {
        return skipped(run).stream()
                .anyMatch(skip -> skip.step() == step && skip.subject().equals(subject));
    }

    @Override
    public boolean lease(String server) {
        if (holder != null && !holder.equals(server)) {
            return false;
        }
        holder = server;
        return true;
    }

    @Override
    public void release(String server) {
        holder = null;
    }
}
