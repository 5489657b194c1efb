package org.rapport.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.rapport.report.SubscriptionService;

/** Backs {@code unsubscribe.xhtml}, to which the link of a report mail leads. */
@Named
@RequestScoped
public class UnsubscribeView {
    @Inject
    private SubscriptionService subscriptions;

    private String token;
    private boolean ended;
    private boolean endable;

    public void load() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        token = request.getRequestParameterMap().get("token");
        ended = Boolean.TRUE.equals(request.getRequestMap().get(UnsubscribeServlet.ENDED));
        endable = !ended && subscriptions.isEndable(token);
        if (!ended && !endable) {
            request.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** {@code ended}, {@code asked} or {@code unknown}. */
    public String getState() {
        return ended ? "ended" : endable ? "asked" : "unknown";
    }

    public boolean isEndable() {
        return endable;
    }

    public String getToken() {
        return token;
    }
}
