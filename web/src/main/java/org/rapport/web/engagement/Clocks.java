package org.rapport.web.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapport.web.Say;

/** Times of day by the clocks of both sides. */
@Named("clocks")
@ApplicationScoped
public class Clocks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Say say;

    protected Clocks() {} // CDI proxy

    @Inject
    public Clocks(Say say) {
        this.say = say;
    }

    /** {@code 09:30}. */
    public String time(LocalDateTime at) {
        return at == null ? "" : TIME.format(at);
    }

    /** {@code 16:30 there}, with a word on the day where it is another one than here. */
    public String beside(LocalDateTime there, LocalDateTime here) {
        if (there == null) {
            return "";
        }
        int days = there.toLocalDate().compareTo(here.toLocalDate());
        String key = "engagement.clock.there" + (days == 0 ? "" : days < 0 ? "Before" : "After");
        return say.of(key, time(there));
    }
}
