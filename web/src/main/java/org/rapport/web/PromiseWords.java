package org.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.rapport.web.look.PromiseBar;
import org.rapport.web.look.PromiseBar.Said;

/** Tells the picture of a promise in words, for those who do not see it. */
@Named("promiseWords")
@RequestScoped
public class PromiseWords {
    @Inject
    private Say say;

    @Inject
    private Format format;

    @Inject
    private Sides sides;

    /** Who announced it when and for which day, every new day, how it ended, and the result. */
    public String of(PromiseBar bar) {
        Said first = bar.first();
        List<String> parts = new ArrayList<>();
        parts.add(say.of(
                "promiseBar.announced",
                sides.word(bar.side()),
                format.fullDay(first.on()),
                format.shortDay(first.promised())));
        bar.later().forEach(said -> parts.add(later(bar, said)));
        parts.add(bar.open() ? say.of("promiseBar.open") : say.of("promiseBar.done", format.shortDay(bar.done())));
        return say.of("promiseBar.all", String.join("; ", parts), bar.result());
    }

    private String later(PromiseBar bar, Said said) {
        String how = said.surprise() ? "surprise" : said.askedBy() == bar.side() ? "own" : "asked";
        return say.of("promiseBar." + how, format.shortDay(said.on()), format.shortDay(said.promised()));
    }
}
