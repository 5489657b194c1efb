package org.rapport.web.api;

import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers what is no refusal of ours: the server's own errors in the same form, and failures without their insides. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known && !unreadable(failure)) {
            int status = known.getResponse().getStatus();
            String reason = known.getResponse().getStatusInfo().getReasonPhrase();
            return Problem.answer(status, "http-" + status, reason, reason, null);
        }
        if (unreadable(failure)) {
            return Problem.answer(400, "BodyNotUsable", "Bad Request", "The body is not well-formed JSON.", "body");
        }
        LOG.log(Level.ERROR, "A call failed", failure);
        return Problem.answer(500, "failure", "Internal Server Error", "Rapport could not answer this call.", null);
    }

    private static boolean unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonException || cause instanceof ProcessingException) {
                return true;
            }
        }
        return false;
    }
}
