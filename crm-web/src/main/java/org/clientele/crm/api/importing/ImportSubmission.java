package org.clientele.crm.api.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.service.importing.ImportService;

/** Begins an import, once although it may be sent twice. */
@RequestScoped
public class ImportSubmission {

    @Inject
    private ImportService imports;

    @Transactional
    @Idempotent
    public Response submit(ImportUpload upload) throws JsonProcessingException {
        String number = imports.submit(upload.command());
        return Response.accepted(Map.of("id", number))
                .location(URI.create("imports/" + number))
                .build();
    }
}
