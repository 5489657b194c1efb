package org.rapport.web.security;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.NOT_VALIDATED_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Set;
import org.rapport.identity.User;
import org.rapport.identity.Users;

/** Lets in whom the company's provider vouches for, if Rapport has an active user of that name; the role is Rapport's own. */
@ApplicationScoped
public class CompanyIdentityStore implements IdentityStore {
    private Users users;

    protected CompanyIdentityStore() {} // CDI proxy

    @Inject
    public CompanyIdentityStore(Users users) {
        this.users = users;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof CompanyCredential vouched)) {
            return NOT_VALIDATED_RESULT;
        }
        return users.withLogin(vouched.login().toLowerCase(Locale.ROOT))
                .filter(User::isActive)
                .map(user -> new CredentialValidationResult(
                        user.login(), Set.of(user.role().name())))
                .orElse(INVALID_RESULT);
    }
}
