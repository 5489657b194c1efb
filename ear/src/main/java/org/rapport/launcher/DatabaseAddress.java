package org.rapport.launcher;

/** Where the database is and how to get in. The URL carries the options that bulk writing needs. */
record DatabaseAddress(String url, String user, String password) {
    private static final String SCHEME = "jdbc:mariadb:";
    private static final String[] OPTIONS = {"useServerPrepStmts=true", "useBulkStmts=true"};

    static DatabaseAddress of(String url, String user, String password) throws Refused {
        if (!url.startsWith(SCHEME + "//") || database(url).isEmpty()) {
            throw new Refused("RAPPORT_DB_URL must look like jdbc:mariadb://host:3306/database, not \"" + url + "\".");
        }
        return new DatabaseAddress(complete(url), user, password);
    }

    static DatabaseAddress embedded(int port, String password) {
        return new DatabaseAddress(
                complete(SCHEME + "//127.0.0.1:" + port + "/" + EmbeddedDatabase.NAME),
                EmbeddedDatabase.NAME,
                password);
    }

    /** Name of the database in the URL. */
    String name() {
        return database(url);
    }

    /** The same with one more option, which is left alone if it is there already. */
    String urlWith(String option) {
        String name = option.substring(0, option.indexOf('=') + 1);
        return url.contains("?" + name) || url.contains("&" + name)
                ? url
                : url + (url.contains("?") ? "&" : "?") + option;
    }

    private static String complete(String url) {
        DatabaseAddress address = new DatabaseAddress(url, "", "");
        for (String option : OPTIONS) {
            address = new DatabaseAddress(address.urlWith(option), "", "");
        }
        return address.url();
    }

    private static String database(String url) {
        String rest = url.substring(SCHEME.length() + 2).replaceFirst("\\?.*$", "");
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(slash + 1);
    }
}
