package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.BusinessException;

/** The request is closed, cancelled or merged and takes no more messages or changes; a further matter is a new request. */
public class RequestIsClosed extends BusinessException {

    RequestIsClosed(String number, RequestStatus status) {
        super("error.support.closed", number, status);
    }
}
