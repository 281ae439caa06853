package org.clientele.crm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of the database server. Every process of a PostgreSQL server has the directory of its cluster as working
 * directory, which tells ours from any other.
 */
final class ClusterProcesses {

    private static final int PATIENCE_SECONDS = 20;

    private final Path cluster;

    ClusterProcesses(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Ends those that outlived the launcher which started them, gently at first, and removes the file by which a new
     * server would take a foreign process of the same number for its predecessor. While this process holds the lock on
     * the data directory they have no owner, and their successor recovers what they had committed.
     */
    void endSurvivors() throws IOException {
        List<ProcessHandle> survivors = find();
        mainProcess(survivors).forEach(ProcessHandle::destroy);
        if (!end(survivors)) {
            find().forEach(ProcessHandle::destroyForcibly);
            awaitEnd(find());
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Returns when all of the processes have ended. */
    static void awaitEnd(List<ProcessHandle> processes) throws IOException {
        if (!end(processes)) {
            throw new IOException("its processes do not end: " + processes);
        }
    }

    List<ProcessHandle> find() {
        return ProcessHandle.allProcesses().filter(this::worksInCluster).toList();
    }

    private boolean worksInCluster(ProcessHandle process) {
        try {
            Path directory = Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"));
            return directory.equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private List<ProcessHandle> mainProcess(List<ProcessHandle> survivors) {
        List<Long> pids = survivors.stream().map(ProcessHandle::pid).toList();
        return survivors.stream()
                .filter(process -> process.parent()
                        .map(parent -> !pids.contains(parent.pid()))
                        .orElse(true))
                .toList();
    }

    private static boolean end(List<ProcessHandle> processes) throws IOException {
        CompletableFuture<Void> allEnd = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            allEnd.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it ended", e);
        } catch (ExecutionException e) {
            throw new IOException("its processes cannot be watched", e);
        }
    }
}
