package org.rapport.web.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.rapport.engagement.CalendarLinkService;
import org.rapport.web.Notices;

/** Backs {@code engagement/calendar.xhtml}: the user's own calendar address, shown once when it is made. */
@Named
@ViewScoped
public class CalendarLinkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarLinkService service;

    @Inject
    private Notices notices;

    private Instant madeAt;
    private String secret;

    public void load() {
        madeAt = service.madeAt().orElse(null);
    }

    public void renew() {
        notices.attempt("calendarLink.made", () -> secret = service.renew());
        load();
    }

    public String revoke() {
        return notices.attempt("calendarLink.revoked", service::revoke)
                ? "/engagement/calendar.xhtml?faces-redirect=true"
                : null;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Path of the calendar just made, or null. */
    public String getPath() {
        return secret == null ? null : "/feed/" + secret + ".ics";
    }
}
