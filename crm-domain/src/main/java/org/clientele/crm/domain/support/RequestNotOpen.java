package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.BusinessException;

/** What was asked for makes sense only while work on the request is owed; a resolved one has to be reopened first. */
public class RequestNotOpen extends BusinessException {

    RequestNotOpen(String number, RequestStatus status) {
        super("error.support.notOpen", number, status);
    }
}
