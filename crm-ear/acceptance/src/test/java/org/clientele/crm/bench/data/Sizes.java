package org.clientele.crm.bench.data;

/**
 * How many records of each kind belong to a number of customers, and which ids they have. Every kind has a range of ids of
 * its own, below those that the product hands out later.
 *
 * @param customers at least 1,000
 */
public record Sizes(int customers) {

    /** People who work with the product; each has a share of the customers and of the requests. */
    public static final int USERS = 40;

    private static final long FIRST_ID = 10_000;
    private static final long RANGE = 1_000_000_000L;

    /** Kinds of records with ids from the common sequence. */
    enum Kind {
        USER,
        CALENDAR,
        PLAN,
        CUSTOMER,
        CONTACT,
        CUSTOMER_CONTACT,
        CONTRACT,
        LINE,
        CLAUSE,
        SIGNATURE,
        STEP,
        REQUEST,
        STATUS_CHANGE,
        MESSAGE,
        CLOCK;

        long id(long place) {
            return FIRST_ID + ordinal() * RANGE + place;
        }

        /** The id of a part of a record that has up to {@code parts} of them. */
        long id(int place, int parts, int part) {
            return id((long) place * parts + part);
        }
    }

    int contacts() {
        return customers + customers / 2;
    }

    int contracts() {
        return customers / 4 * 3;
    }

    int requests() {
        return customers * 3;
    }

    /** Of 600,000 requests, 13,400. */
    int openRequests() {
        return (int) (customers * 0.067);
    }

    /** A value for the sequence of ids behind every id given here; ids are handed out in blocks of 50. */
    long sequenceBehindAll() {
        return FIRST_ID + Kind.values().length * RANGE;
    }
}
