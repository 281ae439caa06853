package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.BusinessException;

/** Name and password do not belong to an active user. Deliberately does not say which of the two was wrong. */
public class SignInRefused extends BusinessException {

    private final int attemptsLeft;

    /** @param attemptsLeft further attempts before a waiting time */
    public SignInRefused(int attemptsLeft) {
        super("error.signInRefused", attemptsLeft);
        this.attemptsLeft = attemptsLeft;
    }

    public int attemptsLeft() {
        return attemptsLeft;
    }
}
