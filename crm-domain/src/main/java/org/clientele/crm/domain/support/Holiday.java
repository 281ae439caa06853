package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A local date on which a calendar is closed all day. */
@Embeddable
public class Holiday implements Serializable {

    /** Longest name of a holiday, in characters. */
    public static final int MAX_NAME = 100;

    @Column(name = "holiday_date", nullable = false)
    private LocalDate date;

    @Column(name = "name")
    private String name;

    /** For JPA. */
    protected Holiday() {}

    /**
     * @param date the date in the calendar's zone
     * @param name what people call it, one line; null when nobody said
     */
    public Holiday(LocalDate date, String name) {
        this.date = Objects.requireNonNull(date, "date");
        this.name = name;
    }

    public LocalDate date() {
        return date;
    }

    /** What people call it, or null. */
    public String name() {
        return name;
    }

    /** The ISO date, followed by the name where there is one. */
    public String label() {
        return name == null ? date.toString() : date + " " + name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holiday that && Objects.equals(date, that.date) && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, name);
    }

    @Override
    public String toString() {
        return label();
    }
}
