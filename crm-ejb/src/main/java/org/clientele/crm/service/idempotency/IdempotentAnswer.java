package org.clientele.crm.service.idempotency;

/**
 * The answer that a creating request got.
 *
 * @param fingerprint SHA-256 of what was asked, in hex
 * @param status HTTP status
 * @param location address of what was created, may be absent
 * @param entityTag its version, may be absent
 * @param body JSON text
 */
public record IdempotentAnswer(String fingerprint, int status, String location, String entityTag, String body) {}
