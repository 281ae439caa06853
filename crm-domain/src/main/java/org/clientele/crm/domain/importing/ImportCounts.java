package org.clientele.crm.domain.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many rows of an import have which outcome so far. In a dry run: would have. */
@Embeddable
public class ImportCounts implements Serializable {

    @Column(nullable = false)
    private int total;

    @Column(nullable = false)
    private int created;

    @Column(nullable = false)
    private int updated;

    @Column(nullable = false)
    private int skipped;

    @Column(nullable = false)
    private int rejected;

    @Column(nullable = false)
    private int warned;

    /** For JPA. */
    protected ImportCounts() {}

    private ImportCounts(int total, int created, int updated, int skipped, int rejected, int warned) {
        this.total = total;
        this.created = created;
        this.updated = updated;
        this.skipped = skipped;
        this.rejected = rejected;
        this.warned = warned;
    }

    /** Nothing done yet. */
    public static ImportCounts of(int total) {
        return new ImportCounts(total, 0, 0, 0, 0, 0);
    }

    /** Counts as they were stored. */
    public static ImportCounts of(int total, int created, int updated, int skipped, int rejected, int warned) {
        return new ImportCounts(total, created, updated, skipped, rejected, warned);
    }

    /** One more row with this outcome; a row that waits counts as nothing. */
    public ImportCounts plus(RowOutcome outcome, boolean withWarning) {
        return new ImportCounts(
                total,
                created + (outcome == RowOutcome.CREATE ? 1 : 0),
                updated + (outcome == RowOutcome.UPDATE ? 1 : 0),
                skipped + (outcome == RowOutcome.SKIP ? 1 : 0),
                rejected + (outcome == RowOutcome.ERROR ? 1 : 0),
                warned + (withWarning && outcome != RowOutcome.ERROR ? 1 : 0));
    }

    /** Rows in the file, without the header. */
    public int total() {
        return total;
    }

    public int created() {
        return created;
    }

    public int updated() {
        return updated;
    }

    public int skipped() {
        return skipped;
    }

    public int rejected() {
        return rejected;
    }

    /** Rows that were taken, with something to tell about them. */
    public int warned() {
        return warned;
    }

    /** Rows that have their outcome. */
    public int processed() {
        return created + updated + skipped + rejected;
    }
}
