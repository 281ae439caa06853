package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.Stamp;

/**
 * One revision of something that has a name. What it says never changes: a change is a new revision, and whatever was
 * measured with an earlier one keeps that, so that no promise is moved behind anybody's back. Of each name one revision
 * is current; new requests take that.
 */
@MappedSuperclass
public abstract class Revision extends AggregateRoot {

    static final int MAX_NAME = 60;

    /** What can stand as one part of an address. */
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*";

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "is_current", nullable = false)
    private boolean current;

    /** For JPA. */
    protected Revision() {}

    /**
     * A revision that is current, counted from 1.
     *
     * @throws org.clientele.crm.domain.shared.InvalidInput if that cannot be a name
     */
    protected Revision(String name, int revision, Stamp stamp) {
        super(stamp);
        FieldChecks checks = new FieldChecks();
        this.name = checkName(checks, name);
        checks.done();
        this.revision = revision;
        this.current = true;
    }

    /** Notes an error unless that can be the name of a calendar or a plan, which addresses contain. */
    static String checkName(FieldChecks checks, String name) {
        String text = checks.requiredText("name", name, MAX_NAME);
        checks.require(text == null || text.matches(NAME), "name", "error.nameForm");
        return text;
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
