package org.clientele.crm.web.shell;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;

/** Tells kinds of failures apart. */
public final class Failures {

    private Failures() {}

    /** Whether the container refused the call because the caller lacks the permission. */
    public static boolean isAccessRefused(Throwable cause) {
        return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
    }
}
