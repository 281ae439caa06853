package org.clientele.crm.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a checksum of their content into the addresses of our own styles, scripts and fonts. A browser may keep them for
 * a year and still sees a change at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final Set<String> OWN = Set.of("cl", "primefaces-clientele");

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        if (resource == null || resource.getLibraryName() == null || !OWN.contains(resource.getLibraryName())) {
            return resource;
        }
        String key = resource.getLibraryName() + "/" + resource.getResourceName();
        return new Versioned(resource, versions.computeIfAbsent(key, unused -> checksum(resource.getURL())));
    }

    private static String checksum(URL content) {
        CRC32 checksum = new CRC32();
        try (InputStream bytes = content.openStream()) {
            checksum.update(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(checksum.getValue());
    }

    private static class Versioned extends ResourceWrapper {

        private final String version;

        Versioned(Resource wrapped, String version) {
            super(wrapped);
            this.version = version;
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath().replaceFirst("([?&])v=[^&]*&?", "$1");
            String separator = path.endsWith("?") || path.endsWith("&") ? "" : path.contains("?") ? "&" : "?";
            return path + separator + "v=" + version;
        }
    }
}
