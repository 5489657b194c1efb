package org.rapport.web.performance;

import java.io.Serializable;
import org.rapport.performance.Criterion;

/** A criterion as it is typed. */
public class CriterionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private Double weight;
    private String formula;
    private Integer atLeast;

    static CriterionForm of(Criterion known) {
        CriterionForm form = new CriterionForm();
        form.name = known.name();
        form.weight = known.weight();
        form.formula = known.formula();
        form.atLeast = known.atLeast();
        return form;
    }

    boolean isFilled() {
        return name != null && !name.isBlank();
    }

    Criterion criterion() {
        return new Criterion(name, weight == null ? 0 : weight, formula, atLeast == null ? 1 : atLeast);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Double getWeight() {
        return weight;
    }

    public void setWeight(Double weight) {
        this.weight = weight;
    }

    public String getFormula() {
        return formula;
    }

    public void setFormula(String formula) {
        this.formula = formula;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }
}
