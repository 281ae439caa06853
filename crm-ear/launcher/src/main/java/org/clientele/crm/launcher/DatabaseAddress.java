package org.clientele.crm.launcher;

/**
 * Where the application finds its database and as whom it signs in.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param user owner of the database, not a superuser
 * @param password may be empty
 */
record DatabaseAddress(String url, String user, String password) {

    /** Leaves the password out, so that it never reaches a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
