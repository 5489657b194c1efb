package org.rapport.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.rapport.audit.Actor;
import org.rapport.shared.Side;

/**
 * Whoever calls the current use case: the signed-in user of a request, or, outside any request (the night, an import
 * job), the system itself, which holds no permission and therefore calls no guarded use case.
 */
@ApplicationScoped
public class Caller implements Actor {
    private static final String SYSTEM = "system";

    private SignedIn signedIn;
    private BeanManager beans;

    protected Caller() {} // CDI proxy

    @Inject
    public Caller(SignedIn signedIn, BeanManager beans) {
        this.signedIn = signedIn;
        this.beans = beans;
    }

    /** The signed-in user; empty for somebody not signed in and for the system. */
    public Optional<User> user() {
        return inRequest() ? signedIn.user() : Optional.empty();
    }

    /** The signed-in user; refused if nobody is signed in. */
    public User requireUser() {
        return user().orElseThrow(() -> new NotPermitted(Permission.READ));
    }

    @Override
    public String login() {
        return user().map(User::login).orElse(SYSTEM);
    }

    public boolean may(Permission permission) {
        return permission == Permission.ANYONE
                || user().map(user -> user.role().may(permission)).orElse(false);
    }

    /** The partners this caller can reach; a guest reaches one, a stranger none. */
    public Reach reach() {
        User user = requireUser();
        return user.partner().map(Reach::of).orElse(Reach.ALL);
    }

    /** The side this caller speaks for. */
    public Side side() {
        return user().flatMap(User::partner).isPresent() ? Side.PARTNER : Side.US;
    }

    /** Refuses a caller who does not speak for the side, unless the caller may record facts for both. */
    public void requireVoiceOf(Side side) {
        if (side != side() && !may(Permission.RECORD_FOR_BOTH)) {
            throw new NotPermitted(Permission.RECORD_FOR_BOTH);
        }
    }

    /** The partner a guest is bound to. */
    public Optional<UUID> boundTo() {
        return user().flatMap(User::partner);
    }

    private boolean inRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException e) {
            return false;
        }
    }
}
