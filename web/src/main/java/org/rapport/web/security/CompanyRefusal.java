package org.rapport.web.security;

/** Signing in through the company's provider did not succeed; the message is for the log, not for the page. */
class CompanyRefusal extends Exception {
    private static final long serialVersionUID = 1;

    CompanyRefusal(String why) {
        super(why);
    }

    CompanyRefusal(Throwable cause) {
        super(cause);
    }
}
