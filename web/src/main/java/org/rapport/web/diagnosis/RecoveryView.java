package org.rapport.web.diagnosis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.diagnosis.DiagnosisService;
import org.rapport.diagnosis.Fall;
import org.rapport.diagnosis.FallRow;
import org.rapport.diagnosis.TimeToRecover;
import org.rapport.shared.Side;
import org.rapport.trust.Factor;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.Sides;

/** Backs {@code recovery.xhtml}: how long trust took to come back, over all relationships. */
@Named
@RequestScoped
public class RecoveryView {
    @Inject
    private DiagnosisService service;

    @Inject
    private Format format;

    @Inject
    private Say say;

    @Inject
    private Sides sides;

    private List<FallRow> rows;

    /** Falls of one sort with the days they took. */
    public record Group(String name, TimeToRecover time) {}

    public void load() {
        rows = service.falls(format.today());
    }

    public List<FallRow> getRows() {
        return rows;
    }

    public TimeToRecover getAll() {
        return group(null, fall -> true).time();
    }

    /** All falls, by side and by the factor that they speak against. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        groups.add(group(say.of("recovery.all"), fall -> true));
        Stream.of(Side.values()).forEach(side -> groups.add(group(sides.word(side), fall -> fall.side() == side)));
        Stream.of(Factor.values())
                .forEach(factor ->
                        groups.add(group(say.of("recovery.factor." + factor), fall -> fall.factor() == factor)));
        groups.add(group(say.of("recovery.deception"), Fall::deception));
        return groups;
    }

    private Group group(String name, Predicate<Fall> which) {
        return new Group(
                name,
                TimeToRecover.of(rows.stream().map(FallRow::fall).filter(which).toList()));
    }
}
