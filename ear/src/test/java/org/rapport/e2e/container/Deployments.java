package org.rapport.e2e.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.rapport.e2e.support.Build;

/** The EAR as it is built with one more module, the tests, deployed once for all tests of this package. */
@ArquillianSuiteDeployment
public class Deployments {
    private static final String APPLICATION = "META-INF/application.xml";
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";
    private static final String MODULE =
            "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>";

    @Deployment
    public static EnterpriseArchive rapportWithTests() {
        Build.emptyFolder("container" + System.getProperty("rapport.port"));
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "rapport-test.ear")
                .importFrom(Build.rapportEar().toFile())
                .as(EnterpriseArchive.class);
        String application = text(ear.get(APPLICATION).getAsset().openStream())
                .replace("<library-directory>", MODULE + "<library-directory>");
        ear.delete(APPLICATION);
        ear.addAsManifestResource(new StringAsset(application), "application.xml");
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "test.war")
                .addPackage(Deployments.class.getPackage())
                .addPackages(true, Filters.exclude(".*module-info.*"), "org.assertj.core", "net.bytebuddy")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
