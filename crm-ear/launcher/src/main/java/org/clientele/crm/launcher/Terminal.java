package org.clientele.crm.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The terminal of the person who started the product: a few lines for them, everything else goes to a file. */
final class Terminal {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private PrintStream stray = new PrintStream(OutputStream.nullOutputStream());

    /** From now on, what any code prints lands in a file; the one of the last start is kept beside it. */
    void sendStrayOutputTo(Path file) {
        try {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            stray = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(stray);
            System.setErr(stray);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Where details go that only help to find a fault; nowhere before there is a file for them. */
    PrintStream strayOutput() {
        return stray;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println("clientele: " + line);
        err.flush();
    }
}
