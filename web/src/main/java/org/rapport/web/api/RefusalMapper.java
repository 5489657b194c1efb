package org.rapport.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.shared.FieldViolation;
import org.rapport.shared.NotFound;
import org.rapport.shared.RuleViolation;
import org.rapport.web.Say;

/** Answers a refusal: 404 not found, 403 not permitted, 401 nobody signed in, 400 a bad field, 409 any other rule. */
@Provider
public class RefusalMapper implements ExceptionMapper<RuleViolation> {
    @Inject
    private Say say;

    @Inject
    private Caller caller;

    @Override
    public Response toResponse(RuleViolation refusal) {
        int status = status(refusal);
        String title = Response.Status.fromStatusCode(status).getReasonPhrase();
        String field = refusal.field().isEmpty() ? null : refusal.field();
        return Problem.answer(
                status,
                refusal.key(),
                title,
                say.of(refusal.key(), refusal.arguments().toArray()),
                field);
    }

    private int status(RuleViolation refusal) {
        if (refusal instanceof NotPermitted) {
            return caller.user().isEmpty() ? 401 : 403;
        }
        if (refusal instanceof NotFound) {
            return 404;
        }
        return refusal instanceof FieldViolation ? 400 : 409;
    }
}
