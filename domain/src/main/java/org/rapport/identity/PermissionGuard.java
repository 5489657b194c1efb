package org.rapport.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands before every use case and turns away callers without its permission. */
@Interceptor
@Permitted(Permission.ANYONE)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
public class PermissionGuard {
    @Inject
    private Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permission needed = call.getMethod().getAnnotation(Permitted.class).value();
        if (!caller.may(needed)) {
            throw new NotPermitted(needed);
        }
        return call.proceed();
    }
}
