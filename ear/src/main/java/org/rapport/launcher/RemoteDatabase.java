package org.rapport.launcher;

import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** A MariaDB of yours, tried before the server starts so that a wrong address or password is told at once. */
record RemoteDatabase(DatabaseAddress address) implements Database {
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHTS = 1044;
    private static final int NO_SUCH_DATABASE = 1049;

    static Database connect(DatabaseAddress address, URLClassLoader libraries) throws Refused {
        Properties login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        login.setProperty("connectTimeout", "10000");
        try (Connection connection = driver(libraries).connect(address.url(), login)) {
            check(connection);
            return new RemoteDatabase(address);
        } catch (SQLException e) {
            throw new Refused(line(address, e), e);
        }
    }

    @Override
    public void stop() {
        // it was there before us and stays
    }

    private static Driver driver(ClassLoader libraries) {
        try {
            return (Driver) libraries
                    .loadClass("org.mariadb.jdbc.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Connection connection) throws SQLException, Refused {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        int minor = connection.getMetaData().getDatabaseMinorVersion();
        if (major < 10 || major == 10 && minor < 7) {
            throw new Refused("RAPPORT_DB_URL leads to MariaDB " + major + "." + minor
                    + ", which has no uuid columns: use MariaDB 10.11 or newer.");
        }
    }

    private static String line(DatabaseAddress address, SQLException e) {
        String where = address.url().replaceFirst("\\?.*$", "");
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD ->
                "The database at " + where + " refuses user " + address.user()
                        + ": check RAPPORT_DB_USER and RAPPORT_DB_PASSWORD.";
            case NO_RIGHTS, NO_SUCH_DATABASE ->
                "There is no database " + address.name() + " at " + where + " that user " + address.user()
                        + " may use: create it and grant all rights on it.";
            default ->
                "No database answers at " + where + " (" + firstLine(e) + "): check RAPPORT_DB_URL and that MariaDB"
                        + " runs there.";
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("\\.$", "");
    }
}
