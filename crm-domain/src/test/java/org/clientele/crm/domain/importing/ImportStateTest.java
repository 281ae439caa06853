package org.clientele.crm.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportStateTest {

    private static final Stamp NORA = new Stamp(Instant.parse("2026-11-02T09:00:00Z"), "nora");

    private static final Map<ImportState, Set<ImportState>> LEGAL = Map.of(
            ImportState.QUEUED, EnumSet.of(ImportState.RUNNING, ImportState.CANCELLED, ImportState.FAILED),
            ImportState.RUNNING, EnumSet.of(ImportState.COMPLETED, ImportState.FAILED, ImportState.CANCELLED),
            ImportState.COMPLETED, EnumSet.of(ImportState.QUEUED, ImportState.UNDOING),
            ImportState.CANCELLED, EnumSet.of(ImportState.QUEUED, ImportState.UNDOING),
            ImportState.FAILED, EnumSet.of(ImportState.UNDOING),
            ImportState.UNDOING, EnumSet.of(ImportState.UNDONE),
            ImportState.UNDONE, EnumSet.noneOf(ImportState.class));

    @ParameterizedTest
    @EnumSource
    void hasNoOtherSuccessorsThanTheTableSays(ImportState state) {
        for (ImportState next : ImportState.values()) {
            assertThat(state.canBecome(next))
                    .as("%s -> %s", state, next)
                    .isEqualTo(LEGAL.get(state).contains(next));
        }
    }

    @Test
    void aDryRunHasNothingToUndo() {
        Import checked = done(ImportMode.DRY_RUN);

        assertThatThrownBy(() -> checked.undo(NORA)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void anImportIsNotStartedTwice() {
        Import imported = done(ImportMode.IMPORT);

        assertThatThrownBy(() -> imported.restart(ImportMode.IMPORT, "{}", NORA))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void anImportIsUndoneOnce() {
        Import imported = done(ImportMode.IMPORT);

        imported.undo(NORA);
        assertThatThrownBy(() -> imported.undo(NORA)).isInstanceOf(NotPossibleNow.class);
        imported.complete(NORA.at());
        assertThat(imported.state()).isEqualTo(ImportState.UNDONE);
        assertThatThrownBy(() -> imported.undo(NORA)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void aRunningImportCannotBeUndone() {
        Import running = waiting(ImportMode.IMPORT);
        running.claim("a", NORA.at());

        assertThatThrownBy(() -> running.undo(NORA)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aWorkerThatLostItsLeaseHasNothingMoreToDo() {
        Import running = waiting(ImportMode.IMPORT);
        running.claim("a", NORA.at());
        running.claim("b", NORA.at());

        assertThat(running.isHeldBy("a")).isFalse();
        assertThat(running.isHeldBy("b")).isTrue();
        running.cancel(NORA);
        assertThat(running.isHeldBy("b")).isFalse();
    }

    private static Import waiting(ImportMode mode) {
        return new Import("IM-000001", mode, "a.csv", "{}", "{}", 1, false, NORA);
    }

    private static Import done(ImportMode mode) {
        Import job = waiting(mode);
        job.claim("a", NORA.at());
        job.complete(NORA.at());
        return job;
    }
}
