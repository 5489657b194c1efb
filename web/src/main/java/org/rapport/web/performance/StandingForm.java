package org.rapport.web.performance;

import java.io.Serializable;
import java.util.Set;
import org.rapport.performance.Consequence;
import org.rapport.performance.Standing;

/** A standing as it is typed, with what follows from it. */
public class StandingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private Double from;
    private Consequence[] consequences = new Consequence[0];

    static StandingForm of(Standing known) {
        StandingForm form = new StandingForm();
        form.name = known.name();
        form.from = known.from();
        form.consequences = known.consequences().toArray(new Consequence[0]);
        return form;
    }

    boolean isFilled() {
        return name != null && !name.isBlank();
    }

    Standing standing() {
        return new Standing(name, from == null ? Double.NaN : from, Set.of(consequences));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Double getFrom() {
        return from;
    }

    public void setFrom(Double from) {
        this.from = from;
    }

    public Consequence[] getConsequences() {
        return consequences.clone();
    }

    public void setConsequences(Consequence... consequences) {
        this.consequences = consequences.clone();
    }
}
