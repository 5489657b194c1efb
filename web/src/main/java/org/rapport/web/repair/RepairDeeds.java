package org.rapport.web.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rapport.issue.By;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairService;
import org.rapport.repair.Transition;
import org.rapport.repair.Voice;
import org.rapport.review.Aspect;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What is typed in the dialogs on a repair, each by its name, and what is done with it. */
public class RepairDeeds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, RepairDeedForm> forms = new HashMap<>();
    private final Map<String, Transition> ways = new HashMap<>();

    /** Empty forms, each for the side that is likely to speak. */
    static RepairDeeds of(RepairCard card, RepairRights rights, LocalDate today) {
        RepairDeeds deeds = new RepairDeeds();
        Side mends = rights.mends() ? card.causer() : rights.own();
        Side judges = rights.judges() ? card.causer().other() : rights.own();
        for (Transition way : Transition.values()) {
            boolean causers = way == Transition.ACKNOWLEDGE || way == Transition.DISPUTE;
            boolean either = way.isFor(way.from(), true) && way.isFor(way.from(), false);
            deeds.forms.put(way.name(), RepairDeedForm.of(either ? rights.own() : causers ? mends : judges, today));
            deeds.ways.put(way.name(), way);
        }
        for (String name : new String[] {"action", "ask", "cause", "expect"}) {
            deeds.forms.put(name, RepairDeedForm.of(mends, today));
        }
        for (String name : new String[] {"harm", "confirm", "answer", "verify"}) {
            deeds.forms.put(name, RepairDeedForm.of(judges, today));
        }
        for (Voice voice : Voice.values()) {
            deeds.forms.put("say" + voice, RepairDeedForm.of(rights.own(), today));
        }
        RepairDeedForm known = deeds.forms.get(Transition.ACKNOWLEDGE.name());
        known.setType(card.violation().type());
        known.setAspects(card.violation().aspects().toArray(new Aspect[0]));
        known.setContactedOn(today);
        return deeds;
    }

    void act(RepairService service, UUID repair, String deed, UUID about) {
        RepairDeedForm form = forms.getOrDefault(deed, new RepairDeedForm());
        if (deed.startsWith("say")) {
            service.say(repair, Voice.valueOf(deed.substring(3)), form.getText(), form.by());
        } else if (ways.containsKey(deed)) {
            go(service, repair, ways.get(deed), form);
        } else {
            work(service, repair, deed, about, form);
        }
    }

    private static void go(RepairService service, UUID repair, Transition way, RepairDeedForm form) {
        switch (way) {
            case ACKNOWLEDGE -> service.acknowledge(repair, form.acknowledgement(), form.by());
            case DISPUTE -> service.dispute(repair, form.getText(), form.by());
            default -> service.go(repair, way, form.getText(), form.by());
        }
    }

    private static void work(RepairService service, UUID repair, String deed, UUID about, RepairDeedForm form) {
        switch (deed) {
            case "confirm" -> service.confirmAccount(repair, form.getText(), form.by());
            case "harm" -> service.addHarm(repair, form.getText(), form.by());
            case "cause" -> service.addCause(repair, form.getText(), form.isSystem(), form.by());
            case "action" -> service.addAction(repair, form.action(), new By(null, form.getPerson(), form.getOn()));
            case "ask" -> service.ask(repair, form.getText(), form.by());
            case "answer" -> service.answer(repair, form.getAbout(), form.getAnswer(), form.getText(), form.by());
            case "verify" -> service.verifyAction(repair, form.getAbout(), form.by());
            case "expect" -> service.expect(repair, form.expectation(), form.by());
            default -> atOnce(service, repair, deed, about);
        }
    }

    private static void atOnce(RepairService service, UUID repair, String deed, UUID about) {
        switch (deed) {
            case "agreeHarm" -> service.agreeHarm(repair, about, By.CALLER);
            case "makeGood" -> service.makeGood(repair, about, By.CALLER);
            case "agreeCause" -> service.agreeCause(repair, about, By.CALLER);
            case "finish" -> service.finishAction(repair, about, null, null);
            case "verifyOwn" -> service.verifyAction(repair, about, By.CALLER);
            case "giveUp" -> service.giveUpAction(repair, about, null);
            case "sign" -> service.sign(repair, about, By.CALLER);
            default -> throw new NotFound("Deed", deed);
        }
    }

    public RepairDeedForm form(String name) {
        return forms.get(name);
    }
}
