package org.rapport.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Speaks with the company's OpenID Connect provider: authorization code flow with PKCE, state and nonce. */
@ApplicationScoped
public class CompanyProvider {
    private static final int PATIENCE_MS = 5_000;
    private static final Set<JWSAlgorithm> SIGNED =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private volatile OIDCProviderMetadata known;

    /** Whether the house has such a provider. */
    boolean offered() {
        return CompanySettings.present();
    }

    /** What people call it. */
    String name() {
        return offered() ? CompanySettings.read().name() : "";
    }

    /** Where to send the browser. */
    URI question(CompanyAttempt attempt) throws CompanyRefusal {
        CompanySettings settings = CompanySettings.read();
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        settings.client(),
                        settings.callback())
                .endpointURI(metadata(settings).getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** The login that the provider vouches for. */
    String vouched(URI answer, CompanyAttempt attempt) throws CompanyRefusal {
        CompanySettings settings = CompanySettings.read();
        try {
            JWT token = exchanged(code(answer, attempt), attempt, settings);
            IDTokenClaimsSet claims = validator(settings).validate(token, new Nonce(attempt.nonce()));
            String login = claims.getStringClaim(settings.claim());
            if (login == null) {
                throw new CompanyRefusal("The ID token has no claim " + settings.claim());
            }
            return login;
        } catch (ParseException | JOSEException | BadJOSEException | IOException e) {
            throw new CompanyRefusal(e);
        }
    }

    private static AuthorizationCode code(URI answer, CompanyAttempt attempt) throws ParseException, CompanyRefusal {
        AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
        if (!new State(attempt.state()).equals(response.getState())) {
            throw new CompanyRefusal("The answer does not belong to this browser's question");
        }
        if (!response.indicatesSuccess()) {
            throw new CompanyRefusal(
                    "The provider said " + response.toErrorResponse().getErrorObject());
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private JWT exchanged(AuthorizationCode code, CompanyAttempt attempt, CompanySettings settings)
            throws ParseException, IOException, CompanyRefusal {
        HTTPRequest request = new TokenRequest.Builder(
                        metadata(settings).getTokenEndpointURI(),
                        new ClientSecretBasic(settings.client(), settings.secret()),
                        new AuthorizationCodeGrant(code, settings.callback(), new CodeVerifier(attempt.verifier())))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MS);
        request.setReadTimeout(PATIENCE_MS);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new CompanyRefusal(
                    "The provider said " + response.toErrorResponse().getErrorObject());
        }
        return response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
    }

    private IDTokenValidator validator(CompanySettings settings) throws CompanyRefusal, IOException {
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata(settings).getJWKSetURI().toURL())
                .build();
        return new IDTokenValidator(
                settings.issuer(), settings.client(), new JWSVerificationKeySelector<>(SIGNED, keys), null);
    }

    /** What the provider says of itself, asked until it has answered once. */
    private OIDCProviderMetadata metadata(CompanySettings settings) throws CompanyRefusal {
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(settings.issuer(), PATIENCE_MS, PATIENCE_MS);
            } catch (com.nimbusds.oauth2.sdk.GeneralException | IOException e) {
                throw new CompanyRefusal(e);
            }
        }
        return known;
    }
}
