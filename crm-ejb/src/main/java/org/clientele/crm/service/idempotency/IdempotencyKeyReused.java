package org.clientele.crm.service.idempotency;

import org.clientele.crm.domain.shared.BusinessException;

/** The key was used before, with a different request. */
public class IdempotencyKeyReused extends BusinessException {

    public IdempotencyKeyReused(String key) {
        super("error.idempotencyKeyReused", key);
    }
}
