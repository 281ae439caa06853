package org.clientele.crm.acceptance.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that the build has made, as it is, with one web module beside its own: the tests of this package. */
final class TestedApplication {

    private static final String TESTS = "crm-tests.war";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private TestedApplication() {}

    static EnterpriseArchive archive() {
        EnterpriseArchive application = ShrinkWrap.create(ZipImporter.class, "clientele.ear")
                .importFrom(new File(System.getProperty("clientele.ear")))
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackage(TestedApplication.class.getPackage())
                .addAsLibrary(libraryOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return application.addAsModule(Testable.archiveToTest(tests)).setApplicationXML(withTests(application));
    }

    private static StringAsset withTests(EnterpriseArchive application) {
        try (InputStream original = application.get(DESCRIPTOR).getAsset().openStream()) {
            String descriptor = new String(original.readAllBytes(), StandardCharsets.UTF_8);
            return new StringAsset(descriptor.replace("<library-directory>", """
                    <module>
                        <web>
                          <web-uri>%s</web-uri>
                          <context-root>/container-tests</context-root>
                        </web>
                      </module>
                      <library-directory>""".formatted(TESTS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
