package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.rapport.engagement.EncounterKind;

/** Gatherings of people of both sides outside the agenda of the work. */
@Path("partners/{code}/gatherings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GatheringResource extends EncounterCalls {
    @Override
    EncounterKind kind() {
        return EncounterKind.GATHERING;
    }
}
