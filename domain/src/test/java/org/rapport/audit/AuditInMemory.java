package org.rapport.audit;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was done, as "subject: action". */
public class AuditInMemory extends AuditTrail {
    private final List<String> actions = new ArrayList<>();

    @Override
    public void record(Change change) {
        actions.add(change.subjectType() + ": " + change.action());
    }

    @Override
    public void record(Change change, String login) {
        actions.add(login + ", " + change.subjectType() + ": " + change.action());
    }

    public List<String> actions() {
        return List.copyOf(actions);
    }
}
