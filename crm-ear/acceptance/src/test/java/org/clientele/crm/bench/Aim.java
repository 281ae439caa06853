package org.clientele.crm.bench;

/**
 * What a page is to reach.
 *
 * @param median of the time to its last byte for one user, in milliseconds
 * @param p95 95 of 100 requests of one user take at most this long, in milliseconds
 * @param perSecond requests a second with 32 users
 */
record Aim(double median, double p95, double perSecond) {

    /** With how many users {@link #perSecond} is to be reached. */
    static final int USERS = 32;

    /** Statements that a page may send to the database, however long its lists are. */
    static final int STATEMENTS = 12;
}
