package org.rapport.night;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Where the batch runtime reports for work, so that use cases reach it without knowing it. */
@ApplicationScoped
public class NightDesk {
    private final AtomicReference<NightControl> control = new AtomicReference<>();

    /** Takes the control into service. */
    public void open(NightControl newControl) {
        control.set(newControl);
    }

    /** The control; fails before the server is ready. */
    public NightControl control() {
        NightControl present = control.get();
        if (present == null) {
            throw new IllegalStateException("nights cannot be run yet: the server is starting");
        }
        return present;
    }
}
