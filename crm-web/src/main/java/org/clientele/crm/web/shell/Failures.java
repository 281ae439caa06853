package org.clientele.crm.web.shell;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells kinds of failures apart. */
public final class Failures {

    /** What PostgreSQL says when two transactions got in each other's way: unique, exclusion, serialization, deadlock. */
    private static final Set<String> COLLISIONS = Set.of("23505", "23P01", "40001", "40P01");

    private Failures() {}

    /** Whether the container refused the call because the caller lacks the permission. */
    public static boolean isAccessRefused(Throwable cause) {
        return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
    }

    /**
     * Whether somebody else did something at the same moment that cannot stand beside this, so that this was not done.
     * What could not stand beside earlier things is refused by the rules, with words.
     */
    public static boolean isLostRace(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException refused && COLLISIONS.contains(String.valueOf(refused.getSQLState()));
    }
}
