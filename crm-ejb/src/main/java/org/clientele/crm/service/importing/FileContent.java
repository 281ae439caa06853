package org.clientele.crm.service.importing;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, to be read as often as needed from the beginning. */
@FunctionalInterface
public interface FileContent {

    InputStream open() throws IOException;
}
