package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedResourcesTest {

    private final List<String> searches = new ArrayList<>();

    private final ResourceHandler archive = new ResourceHandlerWrapper((ResourceHandler) null) {
        @Override
        public Resource createResource(String name, String library) {
            searches.add(library + ":" + name);
            return name.startsWith("no") ? null : new ResourceWrapper((Resource) null) {};
        }

        @Override
        public ViewResource createViewResource(FacesContext context, String name) {
            searches.add(name);
            return name.startsWith("no")
                    ? null
                    : new ViewResource() {
                        @Override
                        public URL getURL() {
                            return null;
                        }
                    };
        }
    };

    private final RememberedResources resources = new RememberedResources(archive);

    @Test
    void looksForAResourceOnce() {
        assertThat(resources.createResource("a.css", "cl")).isSameAs(resources.createResource("a.css", "cl"));
        assertThat(searches).containsExactly("cl:a.css");
    }

    @Test
    void keepsLibrariesApart() {
        assertThat(resources.createResource("a.css", "cl")).isNotSameAs(resources.createResource("a.css", null));
        assertThat(searches).containsExactly("cl:a.css", "null:a.css");
    }

    @Test
    void looksForAPartOfAPageOnce() {
        assertThat(resources.createViewResource(null, "/a.xhtml"))
                .isSameAs(resources.createViewResource(null, "/a.xhtml"));
        assertThat(searches).containsExactly("/a.xhtml");
    }

    @Test
    void keepsNothingOfWhatIsNotThere() {
        assertThat(resources.createResource("nothing.css", "cl")).isNull();
        assertThat(resources.createResource("nothing.css", "cl")).isNull();
        assertThat(resources.createViewResource(null, "nothing.xhtml")).isNull();
        assertThat(searches).containsExactly("cl:nothing.css", "cl:nothing.css", "nothing.xhtml");
    }
}
