package org.clientele.crm.launcher;

/** An option or environment variable that the launcher does not know or cannot read. */
class UsageError extends StartFailure {

    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message);
    }

    @Override
    int exitStatus() {
        return 2;
    }
}
