package org.clientele.crm.domain.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far an import has come.
 *
 * <pre>
 * QUEUED    -> RUNNING, CANCELLED, FAILED
 * RUNNING   -> COMPLETED, FAILED, CANCELLED
 * COMPLETED -> QUEUED (a dry run, with another mapping or for real), UNDOING
 * FAILED    -> UNDOING
 * CANCELLED -> QUEUED (a dry run), UNDOING
 * UNDOING   -> UNDONE
 * UNDONE    final
 * </pre>
 */
public enum ImportState {
    /** Waits for a worker. */
    QUEUED,
    /** A worker is at it; after a crash another worker goes on from the last stored row. */
    RUNNING,
    /** Every row has its outcome. */
    COMPLETED,
    /** Stopped by a fault that is not of a row; rows that were done stay done. */
    FAILED,
    /** Stopped by its owner; rows that were done stay done. */
    CANCELLED,
    /** A worker takes back what the import did. */
    UNDOING,
    /** What the import did was taken back. */
    UNDONE;

    private Set<ImportState> successors() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, CANCELLED, FAILED);
            case RUNNING -> EnumSet.of(COMPLETED, FAILED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.of(QUEUED, UNDOING);
            case FAILED -> EnumSet.of(UNDOING);
            case UNDOING -> EnumSet.of(UNDONE);
            case UNDONE -> EnumSet.noneOf(ImportState.class);
        };
    }

    /** The states that can follow, in the order of the life cycle. */
    public List<ImportState> next() {
        return List.copyOf(successors());
    }

    public boolean canBecome(ImportState state) {
        return successors().contains(state);
    }

    /** Whether a worker has, or soon will have, something to do. */
    public boolean isActive() {
        return this == QUEUED || this == RUNNING || this == UNDOING;
    }
}
