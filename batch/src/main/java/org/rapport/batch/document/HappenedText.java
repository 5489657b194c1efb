package org.rapport.batch.document;

import org.rapport.report.Days;
import org.rapport.report.WhatHappened;
import org.rapport.report.Words;

/** What happened lately, as every document tells it. */
record HappenedText(WhatHappened happened, Days days, Words words) {
    boolean isEmpty() {
        return happened.events().isEmpty() && happened.left() == 0;
    }

    /** {@code What happened in the last 90 days}. */
    String title() {
        return words.say("report.happened", happened.days());
    }

    /** {@code Tue 17 Nov}. */
    String day(WhatHappened.Event event) {
        return days.day(event.day());
    }

    /** {@code We promised “Pilot” for Fri 27 Nov}; with the partner's name where several are told of. */
    String sentence(WhatHappened.Event event, boolean named) {
        String side = words.say("side." + event.side());
        return named
                ? words.say("report.happened.at", event.partner(), side, event.text())
                : words.say("report.happened.did", side, event.text());
    }

    /** How many are left out; empty where all are told. */
    String left() {
        return happened.left() == 0
                ? ""
                : words.say("report.happened.left", happened.left(), words.count(happened.left()));
    }
}
