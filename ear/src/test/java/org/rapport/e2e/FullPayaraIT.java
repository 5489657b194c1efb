package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Build;
import org.rapport.e2e.support.FullServer;
import org.rapport.e2e.support.TestDatabase;

/** The EAR that rapport.jar carries, unchanged, on the full Payara Server of the same release. */
class FullPayaraIT {
    private static TestDatabase database;
    private static FullServer server;

    @BeforeAll
    static void deploy() throws Exception {
        database = TestDatabase.start("full-server");
        server = FullServer.start();
        server.addLibrary(Build.directory().resolve("server/mariadb-java-client.jar"));
        server.setProperty("rapport.db.url", database.url());
        server.setProperty("rapport.db.user", database.user());
        server.setProperty("rapport.db.password", database.password());
        server.setProperty("rapport.data", Build.freshFolder("full-server-data").toString());
        server.setProperty("rapport.sample", "false");
        server.restart();
        server.deploy(Build.rapportEar());
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void it_is_healthy() throws IOException, InterruptedException {
        assertThat(get("/health").body()).contains("\"UP\"");
    }

    @Test
    void it_answers_at_the_root() throws IOException, InterruptedException {
        assertThat(get("/").statusCode()).isIn(200, 302, 303);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
