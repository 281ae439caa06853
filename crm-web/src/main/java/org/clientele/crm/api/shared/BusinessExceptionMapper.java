package org.clientele.crm.api.shared;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.clientele.crm.domain.contract.ContractNotReady;
import org.clientele.crm.domain.shared.BusinessException;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.domain.shared.TooLarge;
import org.clientele.crm.service.idempotency.IdempotencyKeyReused;

/** A rule that was not met, as a problem document. Any rule without a kind of its own is a conflict (409). */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Override
    public Response toResponse(BusinessException exception) {
        return problem(exception).response();
    }

    static Problem problem(BusinessException exception) {
        String detail = ApiTexts.text(exception.key(), exception.arguments());
        if (exception instanceof InvalidInput invalid) {
            return Problem.of(400, "invalid-input", detail).withErrors(fields(invalid));
        }
        if (exception instanceof TooLarge) {
            return Problem.of(413, "too-large", detail);
        }
        if (exception instanceof NotFound) {
            return Problem.of(404, "not-found", detail);
        }
        if (exception instanceof NotPermitted) {
            return Problem.of(403, "not-permitted", detail);
        }
        if (exception instanceof StaleData) {
            return Problem.of(412, "stale-data", detail);
        }
        if (exception instanceof ContractNotReady notReady) {
            return Problem.of(409, "illegal-transition", detail)
                    .withAllowed(notReady.allowed())
                    .withErrors(reasons(notReady));
        }
        if (exception instanceof IllegalTransition transition) {
            return Problem.of(409, "illegal-transition", detail).withAllowed(transition.allowed());
        }
        if (exception instanceof IdempotencyKeyReused) {
            return Problem.of(422, "key-reused", detail);
        }
        return Problem.of(409, "conflict", detail);
    }

    private static List<Problem.Field> reasons(ContractNotReady notReady) {
        return notReady.obstacles().stream()
                .map(obstacle -> new Problem.Field(
                        "/to", code(obstacle.key()), ApiTexts.text(obstacle.key(), obstacle.arguments())))
                .toList();
    }

    private static List<Problem.Field> fields(InvalidInput invalid) {
        return invalid.errors().stream()
                .map(error -> new Problem.Field(
                        error.pointer(), code(error.key()), ApiTexts.text(error.key(), error.arguments())))
                .toList();
    }

    private static String code(String key) {
        return key.replaceFirst("^error\\.", "");
    }
}
