package org.rapport.web.security;

import jakarta.security.enterprise.credential.Credential;

/** The word of the company's provider that somebody is who they say; made only after its ID token was checked. */
record CompanyCredential(String login) implements Credential {
    @Override
    public boolean isCleared() {
        return false;
    }

    @Override
    public void clear() {
        // holds no secret
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
