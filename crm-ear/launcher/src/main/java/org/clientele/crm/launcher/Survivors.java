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
 * Server processes that outlived the launcher which started them. Every process of a PostgreSQL server has the directory
 * of its cluster as working directory, which tells ours from any other. While this process holds the lock on the data
 * directory, such a server has no owner and is ended; its successor recovers what it had committed.
 */
final class Survivors {

    private static final int PATIENCE_SECONDS = 20;

    private final Path cluster;

    Survivors(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Ends them, gently at first, and removes the file by which the server would take a foreign process of the same
     * number for its predecessor.
     */
    void end() throws IOException {
        List<ProcessHandle> survivors = find();
        mainProcess(survivors).forEach(ProcessHandle::destroy);
        if (!awaitEnd(survivors)) {
            find().forEach(ProcessHandle::destroyForcibly);
            if (!awaitEnd(find())) {
                throw new IOException("processes of an earlier start cannot be ended: " + find());
            }
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private List<ProcessHandle> find() {
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

    private static boolean awaitEnd(List<ProcessHandle> processes) throws IOException {
        CompletableFuture<Void> end = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier server ended", e);
        } catch (ExecutionException e) {
            throw new IOException("an earlier server cannot be watched", e);
        }
    }
}
