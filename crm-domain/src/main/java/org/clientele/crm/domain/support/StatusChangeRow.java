package org.clientele.crm.domain.support;

import java.time.Instant;

/** A step of a request, as its conversation shows it between the messages. */
public record StatusChangeRow(RequestStatus from, RequestStatus to, String reason, String by, Instant at) {}
