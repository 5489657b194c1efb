package org.rapport.web.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses a JSON list or value where a call wants an object: the server would hand it on and fail. */
@Provider
public class ObjectsOnly implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean wanted = JsonObject.class.equals(context.getType());
        Object read = context.proceed();
        if (wanted && !(read instanceof JsonObject)) {
            throw new BodyNotUsable();
        }
        return read;
    }
}
