package org.clientele.crm.api.shared;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error as a problem document (RFC 9457).
 *
 * @param type stable URI reference that names the kind of error; programs decide by this
 * @param title the kind of error in words
 * @param status HTTP status
 * @param detail what happened this time
 * @param errors what is wrong with single fields, absent when nothing is
 * @param allowed for a refused transition: the statuses that are possible now
 * @param reference for an unexpected failure: the id under which the log has it
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Field> errors,
        List<String> allowed,
        String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param pointer JSON pointer (RFC 6901) into the request's body, or the name of a query parameter
     * @param code stable key of the error
     * @param message what is wrong, in words
     */
    public record Field(String pointer, String code, String message) {}

    public static Problem of(int status, String type, String detail) {
        return new Problem("/problems/" + type, ApiTexts.text("problem." + type), status, detail, null, null, null);
    }

    /** An error of which nothing but its status is known. */
    public static Problem bare(Response.StatusType status) {
        String type = status.getStatusCode() == 404 ? "not-found" : "http-" + status.getStatusCode();
        return of(status.getStatusCode(), type, status.getReasonPhrase());
    }

    public Problem withErrors(List<Field> fields) {
        return new Problem(type, title, status, detail, fields, allowed, reference);
    }

    public Problem withAllowed(List<String> statuses) {
        return new Problem(type, title, status, detail, errors, statuses, reference);
    }

    public Problem withReference(String id) {
        return new Problem(type, title, status, detail, errors, allowed, id);
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
