package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.rapport.engagement.EncounterKind;

/** Visits between us and a partner. */
@Path("partners/{code}/visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource extends EncounterCalls {
    @Override
    EncounterKind kind() {
        return EncounterKind.VISIT;
    }
}
