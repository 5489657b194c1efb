package org.rapport.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The accounts of the sample portfolio, named on the login page for as long as that portfolio is in use. */
@ApplicationScoped
public class SampleAccounts {
    /** The password of every sample account; the portal listens on this machine only while it is valid. */
    public static final String PASSWORD = "rapport-sample";

    /** An account to try: its login and what its user is. */
    public record Account(String login, String name, Role role) implements java.io.Serializable {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("ewa", "Ewa Łukaszewicz", Role.MANAGER),
            new Account("jonas", "Jonas Öberg", Role.REVIEWER),
            new Account("thorunn", "Þórunn Eiríksdóttir", Role.EXECUTIVE),
            new Account("aylin", "Aylin Çelik", Role.ADMINISTRATOR),
            new Account("samuel", "Samuel Adeyemi", Role.AUDITOR),
            new Account("annelies", "Annelies Verstraete", Role.GUEST));

    /** Whether the sample portfolio is in use. */
    public boolean inUse() {
        return Boolean.getBoolean("rapport.sample");
    }

    /** The accounts, or none where the sample portfolio is not in use. */
    public List<Account> offered() {
        return inUse() ? ACCOUNTS : List.of();
    }

    /** Every account, in use or not. */
    public static List<Account> all() {
        return ACCOUNTS;
    }
}
