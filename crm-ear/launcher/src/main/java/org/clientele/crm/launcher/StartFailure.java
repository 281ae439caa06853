package org.clientele.crm.launcher;

/** The product cannot be started or kept running. The message is one line for the person at the terminal. */
class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Exit status of the process, greater than 0. */
    int exitStatus() {
        return 1;
    }
}
