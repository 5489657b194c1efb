package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.rapport.engagement.EncounterKind;

/** Check-ins with a partner at the agreed cadence. */
@Path("partners/{code}/check-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckInResource extends EncounterCalls {
    @Override
    EncounterKind kind() {
        return EncounterKind.CHECK_IN;
    }
}
