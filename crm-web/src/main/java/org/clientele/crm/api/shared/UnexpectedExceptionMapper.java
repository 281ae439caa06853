package org.clientele.crm.api.shared;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.clientele.crm.domain.shared.BusinessException;
import org.clientele.crm.web.shell.Failures;

/**
 * Everything that is not a business rule: broken JSON, missing permission, a lost race, or a fault of ours. A fault is
 * logged under a reference and told as nothing but that reference.
 */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(thrown, headers);
    }

    /** @param headers of the request: who named a version lost it, who named none met somebody */
    static Response answer(Throwable thrown, HttpHeaders headers) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return BusinessExceptionMapper.problem(business).response();
            }
            if (cause instanceof JsonProcessingException json) {
                return jsonProblem(json).response();
            }
            if (Failures.isAccessRefused(cause)) {
                return Problem.of(403, "not-permitted", ApiTexts.text("error.notPermitted"))
                        .response();
            }
            if (Failures.isLostRace(cause)) {
                boolean versionNamed = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
                return Problem.of(
                                versionNamed ? 412 : 409,
                                versionNamed ? "stale-data" : "conflict",
                                ApiTexts.text("error.lostRace"))
                        .response();
            }
        }
        if (thrown instanceof WebApplicationException web) {
            return webProblem(web);
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Request failed, reference " + reference);
        return Problem.of(500, "unexpected", ApiTexts.text("error.unexpected", reference))
                .withReference(reference)
                .response();
    }

    private static Response webProblem(WebApplicationException web) {
        return Response.fromResponse(web.getResponse())
                .entity(Problem.bare(web.getResponse().getStatusInfo()))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private static Problem jsonProblem(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            return fieldProblem(unknown, "unknownField", unknown.getPropertyName());
        }
        if (json instanceof InvalidFormatException format) {
            Class<?> type = format.getTargetType();
            if (type != null && type.isEnum()) {
                String allowed = Arrays.stream(type.getEnumConstants())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
                return fieldProblem(format, "unknownValue", String.valueOf(format.getValue()), allowed);
            }
            return fieldProblem(format, "malformedValue", String.valueOf(format.getValue()));
        }
        if (json instanceof JsonMappingException mapping && !(json.getCause() instanceof JsonParseException)) {
            return fieldProblem(mapping, "malformedValue", "");
        }
        return Problem.of(400, "malformed-json", ApiTexts.text("error.malformedJson"));
    }

    private static Problem fieldProblem(JsonMappingException exception, String code, Object... arguments) {
        String pointer = exception.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
        return Problem.of(400, "invalid-input", ApiTexts.text("error.invalidInput", 1))
                .withErrors(List.of(new Problem.Field(pointer, code, ApiTexts.text("error." + code, arguments))));
    }
}
