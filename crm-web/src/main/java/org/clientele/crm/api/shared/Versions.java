package org.clientele.crm.api.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

/** Entity tags: the version of a record, quoted. */
public final class Versions {

    private static final int PRECONDITION_REQUIRED = 428;

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller saw, from {@code If-Match}; for PUT, PATCH and DELETE.
     *
     * @throws WebApplicationException 428 without the header
     */
    public static Long required(HttpHeaders headers) {
        Long version = optional(headers);
        if (version == null && headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new WebApplicationException(
                    Problem.of(PRECONDITION_REQUIRED, "precondition-required", ApiTexts.text("error.ifMatchRequired"))
                            .response());
        }
        return version;
    }

    /**
     * The version that the caller saw, or {@code null} when the caller does not mind ({@code *} or no header); for POST.
     * A tag that no version ever had matches nothing.
     */
    public static Long optional(HttpHeaders headers) {
        String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (match == null || match.equals("*")) {
            return null;
        }
        String digits = match.replaceFirst("^W/", "").replace("\"", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1L;
    }
}
