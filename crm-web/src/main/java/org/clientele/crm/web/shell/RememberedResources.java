package org.clientele.crm.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Looks each resource and each part of a page up once: they lie in the archive and do not change while it runs. What is
 * not there is looked for each time, so that addresses somebody made up are not kept.
 */
public class RememberedResources extends ResourceHandlerWrapper {

    private final Map<String, Resource> resources = new ConcurrentHashMap<>();
    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();

    public RememberedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return remembered(resources, library + "/" + name, () -> super.createResource(name, library));
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        return remembered(views, name, () -> super.createViewResource(context, name));
    }

    private static <T> T remembered(Map<String, T> known, String key, Supplier<T> search) {
        T found = known.get(key);
        if (found == null) {
            found = search.get();
            if (found != null) {
                known.put(key, found);
            }
        }
        return found;
    }
}
