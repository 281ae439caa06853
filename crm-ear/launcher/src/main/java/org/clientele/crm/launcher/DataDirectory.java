package org.clientele.crm.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The directory that holds everything one installation must keep: database, secrets, uploaded files and logs. A marker
 * file says that the directory is ours, a lock on another that it is in use; the lock goes with the process, however it
 * ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final String MARKER = "clientele.properties";
    private static final String LOCK = "clientele.lock";
    private static final String LAYOUT = "layout";
    private static final String CURRENT_LAYOUT = "1";
    private static final String DEMO = "demo";

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Takes the directory for this process, making it when there is none.
     *
     * @throws StartFailure when it belongs to somebody else or is in use
     */
    static DataDirectory open(Path path) {
        try {
            Path root = prepare(path.toAbsolutePath().normalize());
            DataDirectory directory = new DataDirectory(root, lock(root));
            directory.checkLayout();
            directory.markAsOurs();
            PrivateFiles.createDirectories(directory.logs());
            PrivateFiles.createDirectories(directory.files());
            directory.clearScratch();
            return directory;
        } catch (IOException e) {
            throw new StartFailure("Cannot use the data directory " + path + ": " + reason(e), e);
        }
    }

    private static Path prepare(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StartFailure(root + " is a file; --data needs a directory.");
        }
        PrivateFiles.createDirectories(root);
        if (!Files.exists(root.resolve(MARKER)) && hasForeignFiles(root)) {
            throw new StartFailure(root + " is not empty and was not made by Clientele; choose another with --data.");
        }
        return root.toRealPath();
    }

    private static boolean hasForeignFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.anyMatch(file -> !file.getFileName().toString().equals(LOCK));
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new StartFailure(root + " is in use by another Clientele (process " + holder + ").");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        return channel;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void checkLayout() throws IOException {
        String layout = marker().getProperty(LAYOUT, CURRENT_LAYOUT);
        if (!layout.equals(CURRENT_LAYOUT)) {
            throw new StartFailure(root + " was made by another version of Clientele, whose layout is " + layout + ".");
        }
    }

    /** Before anything else is put there, so that a start that comes to nothing leaves a directory for the next one. */
    private void markAsOurs() throws IOException {
        Properties marker = marker();
        marker.setProperty(LAYOUT, CURRENT_LAYOUT);
        PrivateFiles.write(root.resolve(MARKER), marker);
    }

    private void clearScratch() throws IOException {
        PrivateFiles.deleteTree(scratch());
        PrivateFiles.createDirectories(scratch());
    }

    /**
     * Settles whether this directory is one with demo data: its first start decides, later ones follow.
     *
     * @param askedForEmpty whether this start asked for no demo data
     * @return whether it is in demo mode
     * @throws StartFailure when no demo data was asked for, but it is there
     */
    boolean settleDemoMode(boolean askedForEmpty) {
        try {
            Properties marker = marker();
            boolean demo = Boolean.parseBoolean(marker.getProperty(DEMO, String.valueOf(!askedForEmpty)));
            if (demo && askedForEmpty) {
                throw new StartFailure(root + " holds demo data; choose another directory with --data for --empty.");
            }
            marker.setProperty(DEMO, String.valueOf(demo));
            PrivateFiles.write(root.resolve(MARKER), marker);
            return demo;
        } catch (IOException e) {
            throw new StartFailure("Cannot write into the data directory " + root + ": " + reason(e), e);
        }
    }

    private Properties marker() throws IOException {
        return PrivateFiles.read(root.resolve(MARKER));
    }

    Path root() {
        return root;
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path database() {
        return root.resolve("postgresql");
    }

    Path logs() {
        return root.resolve("log");
    }

    /** What users have uploaded. */
    Path files() {
        return root.resolve("files");
    }

    /** Emptied at each start. */
    Path scratch() {
        return root.resolve("tmp");
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }

    /** Gives the directory free for another process. */
    @Override
    public void close() throws IOException {
        lockFile.truncate(0);
        lockFile.write(ByteBuffer.allocate(0));
        lockFile.close();
    }
}
