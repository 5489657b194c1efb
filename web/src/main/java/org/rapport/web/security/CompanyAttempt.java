package org.rapport.web.security;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/** What only this browser's session knows of a sign-in under way, so that no other answer can take its place. */
record CompanyAttempt(String state, String nonce, String verifier) implements Serializable {
    static CompanyAttempt fresh() {
        return new CompanyAttempt(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }
}
