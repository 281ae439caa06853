package org.clientele.crm.domain.shared;

import java.time.Instant;

/** Someone else changed the record after the caller read it. Nothing of the caller's change is stored. */
public class StaleData extends BusinessException {

    private final String number;
    private final String changedBy;
    private final Instant changedAt;

    /**
     * @param number the record's number
     * @param changedBy user name of the one who changed it last
     * @param changedAt when it was changed last
     */
    public StaleData(String number, String changedBy, Instant changedAt) {
        super("error.staleData", number, new Username(changedBy), changedAt);
        this.number = number;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public String number() {
        return number;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
