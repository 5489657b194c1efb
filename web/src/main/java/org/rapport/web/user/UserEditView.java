package org.rapport.web.user;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Role;
import org.rapport.identity.TokenRow;
import org.rapport.identity.UserRow;
import org.rapport.identity.UserService;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Language;
import org.rapport.web.Notices;

/** Backs {@code user/edit.xhtml}: a new user, or one that exists with the tokens issued in its name. */
@Named
@ViewScoped
public class UserEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ALL = 500;

    @Inject
    private UserService service;

    @Inject
    private PartnerService partnerService;

    @Inject
    private Notices notices;

    private UUID id;
    private UserForm form = new UserForm();
    private List<TokenRow> tokens = List.of();
    private List<PartnerRow> partners = List.of();
    private String tokenName;
    private String issued;

    public void load() {
        partners = partnerService.page(PartnerQuery.all(0, ALL)).rows();
        if (id != null) {
            form = UserForm.of(service.find(id));
            tokens = service.tokens(id);
        }
    }

    public String save() {
        boolean saved = id == null
                ? notices.attempt("user.created", this::create, form.getName())
                : notices.attempt("user.saved", this::change, form.getName());
        return saved ? back() : null;
    }

    private void create() {
        id = service.create(
                form.getLogin(),
                form.getName(),
                form.getEmail(),
                form.getRole(),
                form.getPartner(),
                form.getPassword());
        service.join(id, form.getUnit());
        service.writeTo(id, form.getLanguage());
    }

    private void change() {
        service.change(id, form.getName(), form.getEmail(), form.getTitle(), form.getRole(), form.getPartner());
        service.join(id, form.getUnit());
        service.writeTo(id, form.getLanguage());
    }

    public String changePassword() {
        return notices.attempt("user.password.changed", () -> service.changePassword(id, form.getPassword()))
                ? back()
                : null;
    }

    public String deactivate() {
        return notices.attempt("user.deactivated", () -> service.deactivate(id), form.getName()) ? back() : null;
    }

    public String activate() {
        return notices.attempt("user.activated", () -> service.activate(id), form.getName()) ? back() : null;
    }

    /** Issues a token; its secret is shown on this one answer and never again. */
    public void issue() {
        notices.attempt("user.token.issued", () -> issued = service.issueToken(id, tokenName), tokenName);
        tokens = service.tokens(id);
    }

    public String revoke(UUID token) {
        return notices.attempt("user.token.revoked", () -> service.revokeToken(token)) ? back() : null;
    }

    private String back() {
        return "/user/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public List<PartnerRow> getPartners() {
        return partners;
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    public UserForm getForm() {
        return form;
    }

    public UserRow getUser() {
        return id == null ? null : service.find(id);
    }

    public String getIssued() {
        return issued;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
