package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.clientele.crm.domain.shared.FieldChecks;

/** What a plan promises for one priority, in business minutes of its calendar. At least one of the two is promised. */
@Embeddable
public class SlaTarget implements Serializable {

    /** A year of minutes: longer promises are mistakes. */
    public static final int MAX_MINUTES = 366 * 24 * 60;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority", nullable = false)
    private Priority priority;

    @Column(name = "first_response_minutes")
    private Integer firstResponseMinutes;

    @Column(name = "resolution_minutes")
    private Integer resolutionMinutes;

    /** For JPA. */
    protected SlaTarget() {}

    /**
     * @param firstResponseMinutes 1 to {@link #MAX_MINUTES}, or null when no first response is promised
     * @param resolutionMinutes 1 to {@link #MAX_MINUTES}, not less than the first response; or null
     * @throws org.clientele.crm.domain.shared.InvalidInput naming the fields that are wrong
     */
    public SlaTarget(Priority priority, Integer firstResponseMinutes, Integer resolutionMinutes) {
        FieldChecks checks = new FieldChecks();
        this.priority = checks.required("priority", priority);
        this.firstResponseMinutes = checks.range("firstResponseMinutes", firstResponseMinutes, 1, MAX_MINUTES);
        this.resolutionMinutes = checks.range("resolutionMinutes", resolutionMinutes, 1, MAX_MINUTES);
        checks.require(
                firstResponseMinutes != null || resolutionMinutes != null, "resolutionMinutes", "error.sla.noTarget");
        if (firstResponseMinutes != null && resolutionMinutes != null) {
            checks.require(
                    firstResponseMinutes <= resolutionMinutes,
                    "resolutionMinutes",
                    "error.sla.resolutionBeforeResponse",
                    firstResponseMinutes);
        }
        checks.done();
    }

    public Priority priority() {
        return priority;
    }

    /** Business minutes, or null. */
    public Integer firstResponseMinutes() {
        return firstResponseMinutes;
    }

    /** Business minutes, or null. */
    public Integer resolutionMinutes() {
        return resolutionMinutes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlaTarget that
                && priority == that.priority
                && Objects.equals(firstResponseMinutes, that.firstResponseMinutes)
                && Objects.equals(resolutionMinutes, that.resolutionMinutes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(priority, firstResponseMinutes, resolutionMinutes);
    }
}
