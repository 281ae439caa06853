package org.clientele.crm.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.clientele.crm.domain.audit.Unaudited;

/**
 * Slows down guessing of passwords, for one account name or one network address. Kept in the database, so that neither a
 * restart nor another machine gives an attacker new guesses.
 *
 * <p>An attempt counts as failed from the moment it begins until it proves good, so that a hundred attempts at the same
 * time are a hundred failures. After a few free ones each further failure doubles the waiting time, from 30 s to at most
 * {@link #LONGEST_WAIT}: with five free ones that is at most ten guesses in 15 minutes. Nobody is ever locked out for
 * good, and an attempt during the waiting time neither counts nor is looked at.
 */
@Entity
@Table(name = "sign_in_throttle")
@Unaudited("a log in itself")
public class SignInThrottle {

    /** What is counted. */
    public enum Kind {
        /** Attempts on one account name, whether it exists or not. */
        ACCOUNT(5),
        /** Attempts from one network address, which many people may share. */
        ADDRESS(30);

        private final int freeFailures;

        Kind(int freeFailures) {
            this.freeFailures = freeFailures;
        }

        /** Primary key of the throttle of that name or address. */
        public String key(String subject) {
            String cut = subject.length() > 200 ? subject.substring(0, 200) : subject;
            return name() + ":" + cut;
        }

        /** The waiting time after that many failures in a row. */
        Duration waitAfter(int failures) {
            if (failures < freeFailures) {
                return Duration.ZERO;
            }
            int doublings = Math.min(failures - freeFailures, 10);
            Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
    }

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** After this time without an attempt the failures are forgotten. */
    public static final Duration MEMORY = Duration.ofHours(24);

    @Id
    private String subject;

    @Column(nullable = false)
    private int failures;

    @Column(name = "last_failure_at", nullable = false)
    private Instant lastFailureAt;

    @Column(name = "blocked_until", nullable = false)
    private Instant blockedUntil;

    /** For JPA. */
    protected SignInThrottle() {}

    public SignInThrottle(Kind kind, String subject, Instant at) {
        this.subject = kind.key(subject);
        lastFailureAt = at;
        blockedUntil = at;
    }

    /**
     * Begins an attempt, which counts as failed until {@link #succeeded()}.
     *
     * @return how many attempts are left before the next waiting time; 0 when it begins now
     * @throws SignInThrottled during the waiting time
     */
    public int begin(Instant at) {
        if (at.isBefore(blockedUntil)) {
            throw new SignInThrottled(Duration.between(at, blockedUntil));
        }
        if (!at.isBefore(lastFailureAt.plus(MEMORY))) {
            failures = 0;
        }
        failures++;
        lastFailureAt = at;
        blockedUntil = at.plus(kind().waitAfter(failures));
        return Math.max(0, kind().freeFailures - failures);
    }

    /** The attempt was good: an account begins anew, an address gets back the one failure it was charged. */
    public void succeeded() {
        failures = kind() == Kind.ACCOUNT ? 0 : Math.max(0, failures - 1);
        blockedUntil = lastFailureAt;
    }

    private Kind kind() {
        return Kind.valueOf(subject.substring(0, subject.indexOf(':')));
    }
}
