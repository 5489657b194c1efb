package org.rapport.web.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.culture.Listener;
import org.rapport.culture.NewTelling;
import org.rapport.shared.Side;

/** What is written to tell early of a promise that will not hold. */
public class EarlyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate dueOn;
    private String reasons;
    private String help;
    private List<String> to;

    /** The form filled in: the safe day, the reasons of the record, and everybody of the other side. */
    static EarlyForm of(LocalDate day, String reasons, List<Listener> listeners, Side teller) {
        EarlyForm form = new EarlyForm();
        form.dueOn = day;
        form.reasons = reasons;
        form.to = listeners.stream()
                .filter(one -> one.side() != teller)
                .map(one -> one.id().toString())
                .toList();
        return form;
    }

    NewTelling telling() {
        return new NewTelling(
                dueOn, reasons, help, to.stream().map(UUID::fromString).toList());
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    /** Identities of the users and contacts who are to be told. */
    public List<String> getTo() {
        return to;
    }

    public void setTo(List<String> to) {
        this.to = to == null ? List.of() : to;
    }
}
