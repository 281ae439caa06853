package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Stamp;

/**
 * One revision of something that has a name. What it says never changes: a change is a new revision, and whatever was
 * measured with an earlier one keeps that, so that no promise is moved behind anybody's back. Of each name one revision
 * is current; new requests take that.
 */
@MappedSuperclass
public abstract class Revision extends AggregateRoot {

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "is_current", nullable = false)
    private boolean current;

    /** For JPA. */
    protected Revision() {}

    /** A revision that is current, counted from 1. */
    protected Revision(String name, int revision, Stamp stamp) {
        super(stamp);
        this.name = name;
        this.revision = revision;
        this.current = true;
    }

    /**
     * Makes room for the next revision.
     *
     * @return the number of that
     * @throws IllegalStateException when this one is not current
     */
    protected final int giveWay(Stamp stamp) {
        if (!current) {
            throw new IllegalStateException("Not current: " + name);
        }
        touch(stamp);
        current = false;
        return revision + 1;
    }

    @Override
    public String recordNumber() {
        return name;
    }

    public String name() {
        return name;
    }

    /** Counted from 1. */
    public int revision() {
        return revision;
    }

    public boolean isCurrent() {
        return current;
    }
}
