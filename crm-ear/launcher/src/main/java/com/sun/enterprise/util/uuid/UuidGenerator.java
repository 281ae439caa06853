package com.sun.enterprise.util.uuid;

/**
 * The interface of the application server that {@link org.clientele.crm.session.RandomSessionIds} implements. The jar
 * that holds it is not published, so its two methods are repeated here to compile against; this copy is never packaged.
 */
public interface UuidGenerator {

    /** Makes a new identifier. */
    String generateUuid();

    /** Makes a new identifier for an object. */
    String generateUuid(Object subject);
}
