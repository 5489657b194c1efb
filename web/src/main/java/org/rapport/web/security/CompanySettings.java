package org.rapport.web.security;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;

/**
 * How to reach the company's OpenID Connect provider, as the launcher was told by {@code RAPPORT_OIDC_…}.
 *
 * @param name what people call it; stands on the button
 * @param claim claim of the ID token that holds the name to sign in with
 */
record CompanySettings(Issuer issuer, ClientID client, Secret secret, String name, String claim, URI callback) {
    private static final String PREFIX = "rapport.oidc.";

    static boolean present() {
        return System.getProperty(PREFIX + "issuer") != null;
    }

    static CompanySettings read() {
        return new CompanySettings(
                new Issuer(System.getProperty(PREFIX + "issuer")),
                new ClientID(System.getProperty(PREFIX + "client_id")),
                new Secret(System.getProperty(PREFIX + "client_secret")),
                System.getProperty(PREFIX + "name", ""),
                System.getProperty(PREFIX + "claim", "preferred_username"),
                URI.create(System.getProperty("rapport.url") + CompanyDoor.CALLBACK));
    }
}
