package org.rapport.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A refusal as RFC 9457 writes it, naming the field at fault where one is. */
public record Problem(String type, String title, int status, String detail, String field) {
    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static Response answer(int status, String kind, String title, String detail, String field) {
        Problem problem = new Problem("urn:rapport:problem:" + kind, title, status, detail, field);
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(RecordJson.of(problem).toString())
                .build();
    }
}
