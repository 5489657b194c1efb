package org.rapport.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.web.Notices.Notice;

/** Notices on their way to the page that comes after a redirect; what scripts ask for meanwhile does not use them up. */
@SessionScoped
public class KeptNotices implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<Notice> waiting = new ArrayList<>();

    void keep(Notice notice) {
        synchronized (waiting) {
            waiting.add(notice);
        }
    }

    /** Says, on the next page that is read, why something was refused; for what is no page itself. */
    public void refuse(String title, String text) {
        keep(new Notice("bad", "issue", title, text));
    }

    /** Hands over all that wait, once. */
    List<Notice> take() {
        synchronized (waiting) {
            List<Notice> taken = List.copyOf(waiting);
            waiting.clear();
            return taken;
        }
    }
}
