package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.Reason;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Tells the reasons for an honest date in words; for a guest the words turn. */
@ApplicationScoped
public class ReasonWords {
    private Say say;
    private Format format;

    protected ReasonWords() {} // CDI proxy

    @Inject
    public ReasonWords(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** All reasons but how such days held so far. */
    public List<String> why(HonestDate honest, boolean guest) {
        return honest.reasons().stream()
                .filter(reason -> !(reason instanceof Reason.Held))
                .map(reason -> words(reason, guest))
                .toList();
    }

    /** How often days given as 8 in 10 have held so far. */
    public String held(HonestDate honest, boolean guest) {
        return honest.reasons().stream()
                .filter(Reason.Held.class::isInstance)
                .map(reason -> words(reason, guest))
                .findFirst()
                .orElseGet(() -> say.of("commitment.held.none"));
    }

    private String words(Reason reason, boolean guest) {
        String turned = "guest." + reason.key();
        Object[] arguments = Stream.of(reason.arguments())
                .map(one -> one instanceof LocalDate day ? format.day(day) : one)
                .toArray();
        return say.of(guest && say.has(turned) ? turned : reason.key(), arguments);
    }
}
