package org.clientele.crm.launcher;

/** Looks at the database of somebody else before the application is let loose on it. */
final class ExternalDatabase {

    private static final int OLDEST_VERSION = 17;
    private static final int NEWEST_VERSION = 18;
    private static final int NUMBERS_PER_VERSION = 10_000;

    private ExternalDatabase() {}

    /**
     * Checks that the database answers and is of a version that the product is tested with.
     *
     * @throws StartFailure when it is not so
     */
    static DatabaseAddress check(DatabaseAddress address) {
        try (DatabaseSession session = DatabaseSession.open(address)) {
            checkVersion(address, session.number("SELECT current_setting('server_version_num')::int"));
            return address;
        }
    }

    /** @param versionNumber as the server tells it, 180006 for 18.6 */
    static void checkVersion(DatabaseAddress address, int versionNumber) {
        int version = versionNumber / NUMBERS_PER_VERSION;
        if (version < OLDEST_VERSION || version > NEWEST_VERSION) {
            throw new StartFailure("The database at " + address.url() + " is PostgreSQL " + version
                    + "; Clientele needs " + OLDEST_VERSION + " or " + NEWEST_VERSION + ".");
        }
    }
}
