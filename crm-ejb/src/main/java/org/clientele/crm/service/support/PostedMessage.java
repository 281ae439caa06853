package org.clientele.crm.service.support;

/**
 * Where a message went.
 *
 * @param requestNumber the request that took it: the one it was written to, or the new one that follows up a closed one
 * @param messageId the message's id; null when its text became the description of a new request
 */
public record PostedMessage(String requestNumber, Long messageId) {}
