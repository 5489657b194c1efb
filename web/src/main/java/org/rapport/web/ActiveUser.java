package org.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.identity.User;
import org.rapport.shared.Side;

/** Who is signed in, as the frame of every page shows it. */
@Named
@RequestScoped
public class ActiveUser {
    @Inject
    private Caller caller;

    @Inject
    private Format format;

    @Inject
    private Say say;

    public boolean isSignedIn() {
        return caller.user().isPresent();
    }

    public boolean isGuest() {
        return caller.boundTo().isPresent();
    }

    public String getName() {
        return caller.user().map(User::name).orElse("");
    }

    public String getInitials() {
        return format.initials(getName());
    }

    /** The side one stands on. */
    public Side getSide() {
        return caller.side();
    }

    /** Style of the face: of our side, or of the partner's. */
    public String getHand() {
        return isGuest() ? "them" : "us";
    }

    /** The job title, or what the role is in words. */
    public String getRole() {
        return caller.user()
                .map(user -> user.title().isEmpty() ? say.of("role." + user.role()) : user.title())
                .orElse("");
    }

    /** Whether a permission, named as in {@link Permission}, is held. */
    public boolean may(String permission) {
        return caller.may(Permission.valueOf(permission));
    }
}
