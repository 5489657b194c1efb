package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every variable that formulas can name, whichever feature measures it. */
@ApplicationScoped
public class Variables {
    private Iterable<VariableSource> sources;

    protected Variables() {} // CDI proxy

    @Inject
    public Variables(Instance<VariableSource> sources) {
        this((Iterable<VariableSource>) sources);
    }

    Variables(Iterable<VariableSource> sources) {
        this.sources = sources;
    }

    /** All of them, by name. */
    public List<Variable> all() {
        return stream()
                .flatMap(source -> source.variables().stream())
                .sorted(Comparator.comparing(Variable::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Their names. */
    public Set<String> names() {
        return all().stream().map(Variable::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reads what all features have recorded about a partner up to a day. */
    public VariableSource.Gauge read(UUID partner, LocalDate until) {
        List<VariableSource.Gauge> gauges =
                stream().map(source -> source.read(partner, until)).toList();
        return (side, period, asOf) -> {
            Map<String, Measured> values = new HashMap<>();
            gauges.forEach(gauge -> values.putAll(gauge.over(side, period, asOf)));
            return values;
        };
    }

    private Stream<VariableSource> stream() {
        return StreamSupport.stream(sources.spliterator(), false);
    }
}
