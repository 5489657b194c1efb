package org.rapport.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for, from the command line and the environment.
 *
 * @param port HTTP port
 * @param data folder for the embedded database, documents and logs
 * @param empty no sample portfolio
 * @param database a MariaDB to use instead of the embedded one
 * @param settings what is passed on to the application as system properties
 * @param command a command's name and arguments to run instead of serving people, or nothing
 */
record Options(
        int port,
        Path data,
        boolean empty,
        Optional<DatabaseAddress> database,
        Map<String, String> settings,
        List<String> command) {

    static final String HELP = """
            Usage: java -jar rapport.jar [options]

              --port PORT          HTTP port (8080); also RAPPORT_PORT
              --data FOLDER        folder for the database, documents and logs (./rapport-data); also RAPPORT_DATA
              --empty              no sample portfolio: the first administrator is asked for instead
              --night [DAY]        run the night that closes DAY (yesterday) and the missed ones before it, then end
              --import KIND FILE   import a CSV or XLSX file, then end
                  --mapping FILE   how the file's columns fit ours (JSON), or a mapping's name
                  --dry-run        only say what would happen
              --help, --version    say it and end

            Environment:
              RAPPORT_DB_URL, RAPPORT_DB_USER, RAPPORT_DB_PASSWORD
                                   use this MariaDB (jdbc:mariadb://host:3306/database) instead of the embedded one
              RAPPORT_SMTP_HOST, RAPPORT_SMTP_PORT, RAPPORT_SMTP_USER, RAPPORT_SMTP_PASSWORD, RAPPORT_SMTP_FROM
                                   send mail; without it mails stay readable in the portal and as .eml files
              RAPPORT_URL          where readers of the mails find the portal (http://localhost:PORT)
              RAPPORT_BOOTSTRAP_TOKEN
                                   an administrator's API token made at the first start

            Ends with 0, or with 1 if a command did not succeed, or with 2 if it could not start.""";

    boolean serving() {
        return command.isEmpty();
    }
}
