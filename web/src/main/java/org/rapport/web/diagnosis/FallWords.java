package org.rapport.web.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.rapport.diagnosis.Fall;
import org.rapport.report.BundledWords;
import org.rapport.report.Words;

/** What a fall began with, in the words of reports. */
@Named
@ApplicationScoped
public class FallWords {
    private static final Words WORDS = BundledWords.ofReader();

    public String cause(Fall fall) {
        return WORDS.say("evidence." + fall.kind() + ".loss");
    }
}
