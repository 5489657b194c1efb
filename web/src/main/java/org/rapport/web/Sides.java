package org.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.identity.Caller;
import org.rapport.shared.Side;

/**
 * Names the two sides to whoever reads: we and they for the house, you and the house for a guest. The halves of the
 * pictures never turn: the left one is always the house.
 */
@Named("sides")
@RequestScoped
public class Sides {
    private Caller caller;
    private Say say;

    protected Sides() {} // CDI proxy

    @Inject
    public Sides(Caller caller, Say say) {
        this.caller = caller;
        this.say = say;
    }

    /** {@code us} or {@code them}: the end of style names. */
    public String hand(Side side) {
        return side == Side.US ? "us" : "them";
    }

    /** {@code We} or {@code They}; for a guest {@code Our partner} or {@code You}. */
    public String word(Side side) {
        return say.of(key("side", side));
    }

    /** {@code us} or {@code them}; for a guest {@code our partner} or {@code you}. */
    public String object(Side side) {
        return say.of(key("side.object", side));
    }

    /** {@code We, Aldermoor}. */
    public String named(Side side, String name) {
        return name == null || name.isEmpty() ? word(side) : say.of("side.named", word(side), name);
    }

    /** {@code how far they can rely on us}. */
    public String question(Side side) {
        return say.of(key("side.question", side));
    }

    /** {@code Our dates}. */
    public String dates(Side side) {
        return say.of(key("side.dates", side));
    }

    /** {@code Our record}. */
    public String record(Side side) {
        return say.of(key("side.record", side));
    }

    /** {@code they: not yet}, of a side that has not confirmed. */
    public String notYet(Side side) {
        return say.of("confirmed.notYet", say.of(key("side.small", side)));
    }

    /** {@code We reply} or {@code Sahyadri replies}. */
    public String replies(Side side, String company) {
        boolean named = side == Side.PARTNER && company != null && !company.isEmpty();
        return named ? say.of("reply.named", company) : say.of("reply.word", word(side));
    }

    private String key(String start, Side side) {
        return start + (caller.side() == Side.PARTNER ? ".guest." : ".") + side;
    }
}
