package org.clientele.crm.api.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.idempotency.IdempotencyKeyReused;
import org.clientele.crm.service.idempotency.IdempotencyService;
import org.clientele.crm.service.idempotency.IdempotentAnswer;

/** Runs inside the transaction that {@code @Transactional} began, so that creation and kept answer stand or fall together. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class IdempotentInterceptor implements Serializable {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private IdempotencyService idempotency;

    @AroundInvoke
    public Object createOnce(InvocationContext invocation) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > MAX_LENGTH || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new InvalidInput(HEADER, "error.idempotencyKey", MAX_LENGTH);
        }
        String seal = seal(invocation);
        String fingerprint = fingerprint(invocation);
        Optional<IdempotentAnswer> earlier = idempotency.earlierAnswer(key, fingerprint);
        if (earlier.isPresent()) {
            IdempotentAnswer answer = earlier.get();
            String body = seal == null
                    ? answer.body()
                    : Seal.open(answer.body(), seal).orElseThrow(() -> new IdempotencyKeyReused(key));
            return replay(answer, body);
        }
        Response response = (Response) invocation.proceed();
        String body = Json.MAPPER.writeValueAsString(response.getEntity());
        idempotency.keep(key, answer(fingerprint, response, seal == null ? body : Seal.close(body, seal)));
        return response;
    }

    /** What a secret answer is sealed with; null for an answer without secrets. */
    private String seal(InvocationContext invocation) {
        Idempotent kind = invocation.getMethod().getAnnotation(Idempotent.class);
        if (kind == null || !kind.secretAnswer()) {
            return null;
        }
        String credential = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (credential == null) {
            throw new InvalidInput(HEADER, "error.idempotencyKeyNeedsCredential");
        }
        return credential;
    }

    private String fingerprint(InvocationContext invocation) throws Exception {
        StringBuilder asked = new StringBuilder(request.getMethod()).append(' ').append(request.getRequestURI());
        for (Object parameter : invocation.getParameters()) {
            if (parameter instanceof Record || parameter instanceof String) {
                asked.append('\n').append(Json.MAPPER.writeValueAsString(parameter));
            }
        }
        return sha256(asked.toString());
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static IdempotentAnswer answer(String fingerprint, Response response, String body) {
        URI location = response.getLocation();
        return new IdempotentAnswer(
                fingerprint,
                response.getStatus(),
                location == null ? null : location.toString(),
                response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
                body);
    }

    private static Response replay(IdempotentAnswer answer, String body) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(body);
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.entityTag() != null) {
            response.tag(answer.entityTag());
        }
        return response.build();
    }
}
