package org.rapport.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.commitment.Median;
import org.rapport.commitment.PromiseFigures;
import org.rapport.commitment.Proportion;
import org.rapport.identity.Caller;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Tells the promise record of a side in words, with its interval and n. */
@Named("promiseSentence")
@RequestScoped
public class PromiseSentence {
    private static final double SLIGHT = 0.005;

    private Say say;
    private Format format;
    private Caller caller;

    protected PromiseSentence() {} // CDI proxy

    @Inject
    public PromiseSentence(Say say, Format format, Caller caller) {
        this.say = say;
        this.format = format;
        this.caller = caller;
    }

    /** {@code kept 9 of 16 on the first promised day (56 %, 95 % interval 33–77 %).}, to be read after the side. */
    public String kept(PromiseFigures figures) {
        Proportion strict = figures.sayDo().strict();
        if (strict.n() == 0) {
            return say.of("partner.kept.none");
        }
        return say.of(
                "partner.kept",
                strict.hits(),
                strict.n(),
                format.percent(strict.ratio()),
                format.percents(strict.wilson().low(), strict.wilson().high()));
    }

    /** How much longer than first said is needed, as a rule; nothing as long as nothing was done. */
    public String longer(PromiseFigures figures) {
        Median inflation = figures.inflation();
        if (!inflation.isKnown()) {
            return "";
        }
        double more = inflation.value() - 1;
        String how = Math.abs(more) < SLIGHT ? "same" : more > 0 ? "longer" : "sooner";
        String reader = caller.side() == Side.PARTNER ? "guest." : "";
        return say.of(
                "partner." + how + "." + reader + figures.promisor(), format.percent(Math.abs(more)), inflation.n());
    }
}
