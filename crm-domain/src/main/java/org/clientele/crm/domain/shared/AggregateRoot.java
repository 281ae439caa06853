package org.clientele.crm.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A record that is loaded, changed and locked as a whole. Its version counts every change of itself or its parts, since
 * every change goes through {@link #touch(Stamp)}.
 */
@MappedSuperclass
public abstract class AggregateRoot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    @SequenceGenerator(name = "record_id", sequenceName = "record_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    /** For JPA. */
    protected AggregateRoot() {}

    protected AggregateRoot(Stamp stamp) {
        createdAt = stamp.at();
        createdBy = stamp.by();
        touch(stamp);
    }

    /** The business number by which people and programs name this record, for example {@code CU-000123}. */
    public abstract String recordNumber();

    /** Notes who changes the record and when; every verb that changes it begins with this. */
    protected final void touch(Stamp stamp) {
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    /**
     * Refuses to go on when the caller read an older version.
     *
     * @param expectedVersion the version the caller saw, or {@code null} when the caller does not mind
     * @throws StaleData if the record has moved on
     */
    public final void expectVersion(Long expectedVersion) {
        if (expectedVersion != null && expectedVersion != version) {
            throw new StaleData(recordNumber(), updatedBy, updatedAt);
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }
}
