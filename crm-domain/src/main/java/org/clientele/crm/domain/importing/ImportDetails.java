package org.clientele.crm.domain.importing;

/**
 * An import as a page shows it.
 *
 * @param format how the file is written
 * @param mapping how its columns are read
 * @param restored rows that the undo took back wholly
 * @param kept rows that the undo could not take back, or not wholly
 * @param failureKey key of the text that says what stopped it, {@code null} unless it failed
 */
public record ImportDetails(
        ImportSummary summary,
        long version,
        FileFormat format,
        ImportMapping mapping,
        int restored,
        int kept,
        String failureKey) {

    /** Whether the file can be checked again, with another mapping, or be imported. */
    public boolean canStart() {
        return summary.mode() == ImportMode.DRY_RUN && summary.state().canBecome(ImportState.QUEUED);
    }

    public boolean canCancel() {
        return summary.state().canBecome(ImportState.CANCELLED);
    }

    public boolean canUndo() {
        return summary.mode() == ImportMode.IMPORT && summary.state().canBecome(ImportState.UNDOING);
    }

    /** Whether a worker has, or soon will have, something to do. */
    public boolean isActive() {
        return summary.state().isActive();
    }
}
