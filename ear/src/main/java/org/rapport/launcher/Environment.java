package org.rapport.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The variables named RAPPORT_… that belong together, checked to be whole. */
final class Environment {
    private static final List<String> SMTP = List.of("HOST", "PORT", "USER", "PASSWORD", "FROM");

    private static final List<String> OIDC = List.of("ISSUER", "CLIENT_ID", "CLIENT_SECRET", "CLAIM", "NAME");

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    Optional<DatabaseAddress> database() throws Refused {
        Optional<String> url = get("RAPPORT_DB_URL");
        Optional<String> user = get("RAPPORT_DB_USER");
        Optional<String> password = get("RAPPORT_DB_PASSWORD");
        if (url.isEmpty() && user.isEmpty() && password.isEmpty()) {
            return Optional.empty();
        }
        if (url.isEmpty() || user.isEmpty() || password.isEmpty()) {
            throw new Refused(
                    "RAPPORT_DB_URL, RAPPORT_DB_USER and RAPPORT_DB_PASSWORD go together: set all three, or none"
                            + " for the embedded database.");
        }
        return Optional.of(DatabaseAddress.of(url.get(), user.get(), password.get()));
    }

    /** What the application reads as system properties. */
    Map<String, String> settings() throws Refused {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String part : SMTP) {
            get("RAPPORT_SMTP_" + part)
                    .ifPresent(value -> settings.put("rapport.smtp." + part.toLowerCase(Locale.ROOT), value));
        }
        if (!settings.isEmpty()) {
            checkMail(settings);
        }
        settings.putAll(company());
        get("RAPPORT_URL").ifPresent(url -> settings.put("rapport.url", url.replaceFirst("/+$", "")));
        get("RAPPORT_BOOTSTRAP_TOKEN").ifPresent(token -> settings.put("rapport.bootstrap.token", token));
        return settings;
    }

    /** How to reach the company's OpenID Connect provider; empty where none is set. */
    private Map<String, String> company() throws Refused {
        Map<String, String> company = new LinkedHashMap<>();
        for (String part : OIDC) {
            get("RAPPORT_OIDC_" + part)
                    .ifPresent(value -> company.put("rapport.oidc." + part.toLowerCase(Locale.ROOT), value.strip()));
        }
        boolean whole = List.of("issuer", "client_id", "client_secret").stream()
                .allMatch(part -> company.containsKey("rapport.oidc." + part));
        if (!company.isEmpty() && !whole) {
            throw new Refused("Signing in through the company needs RAPPORT_OIDC_ISSUER, RAPPORT_OIDC_CLIENT_ID and"
                    + " RAPPORT_OIDC_CLIENT_SECRET: set all three, or no RAPPORT_OIDC_… at all.");
        }
        if (whole && !company.get("rapport.oidc.issuer").matches("https?://\\S+")) {
            throw new Refused("\"" + company.get("rapport.oidc.issuer") + "\" is not the address of a provider:"
                    + " RAPPORT_OIDC_ISSUER begins with https://.");
        }
        return company;
    }

    private static void checkMail(Map<String, String> mail) throws Refused {
        if (!mail.containsKey("rapport.smtp.host") || !mail.containsKey("rapport.smtp.from")) {
            throw new Refused(
                    "Mail needs at least RAPPORT_SMTP_HOST and RAPPORT_SMTP_FROM: set both, or no RAPPORT_SMTP_…"
                            + " at all to keep mails in the portal.");
        }
        if (mail.containsKey("rapport.smtp.user") != mail.containsKey("rapport.smtp.password")) {
            throw new Refused("RAPPORT_SMTP_USER and RAPPORT_SMTP_PASSWORD go together: set both or neither.");
        }
        if (!mail.getOrDefault("rapport.smtp.port", "25").matches("[1-9]\\d{0,4}")) {
            throw new Refused("\"" + mail.get("rapport.smtp.port") + "\" is not a port: RAPPORT_SMTP_PORT takes a whole"
                    + " number such as 25 or 587.");
        }
    }
}
