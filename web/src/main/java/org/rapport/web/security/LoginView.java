package org.rapport.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.rapport.identity.SampleAccounts;
import org.rapport.identity.UserService;
import org.rapport.web.Notices;
import org.rapport.web.Say;

/** Backs {@code login.xhtml} and the button that signs out. */
@Named
@RequestScoped
public class LoginView {
    @Inject
    private SecurityContext security;

    @Inject
    private SampleAccounts samples;

    @Inject
    private UserService users;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Notices notices;

    @Inject
    private CompanyProvider company;

    @Inject
    private Say say;

    private String login;
    private String password;

    /** Leads to the making of the first administrator while nobody exists. */
    public String load() {
        return users.needsFirstAdministrator() ? "/setup.xhtml?faces-redirect=true" : null;
    }

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login, password))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            refuse();
            return;
        }
        external.redirect(SignedInTarget.take(request));
        faces.responseComplete();
    }

    public void signInAs(String sample) throws IOException {
        login = sample;
        password = samples.inUse() ? SampleAccounts.PASSWORD : "";
        signIn();
    }

    private void refuse() {
        boolean rests = throttle.rests(login);
        notices.bad(
                rests ? "login.rests" : "login.refused", throttle.triesLeft(login), SignInThrottle.REST.toMinutes());
    }

    /** Whether the house has a provider through which its people can sign in. */
    public boolean isCompanyOffered() {
        return company.offered();
    }

    /** Words of the button that leads there. */
    public String getCompanyWords() {
        return say.of(company.name().isEmpty() ? "login.company" : "login.company.named", company.name());
    }

    public List<SampleAccounts.Account> getSamples() {
        return samples.offered();
    }

    public String getSamplePassword() {
        return SampleAccounts.PASSWORD;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
