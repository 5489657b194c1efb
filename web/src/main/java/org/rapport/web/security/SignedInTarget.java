package org.rapport.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody wanted to go before being asked to sign in. */
final class SignedInTarget {
    private SignedInTarget() {}

    /** The address, once; the first page of the house if there was none. */
    static String take(HttpServletRequest request) {
        Object target = request.getSession().getAttribute(RapportAuthentication.TARGET);
        request.getSession().removeAttribute(RapportAuthentication.TARGET);
        return target == null ? request.getContextPath() + "/index.xhtml" : target.toString();
    }
}
