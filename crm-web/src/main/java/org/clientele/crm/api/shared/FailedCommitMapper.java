package org.clientele.crm.api.shared;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What comes to light only when a resource's transaction ends. The server has a mapper of its own for it, which would answer
 * 500 with nothing; naming the very class goes before that one.
 */
@Provider
public class FailedCommitMapper implements ExceptionMapper<TransactionalException> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return UnexpectedExceptionMapper.answer(thrown, headers);
    }
}
