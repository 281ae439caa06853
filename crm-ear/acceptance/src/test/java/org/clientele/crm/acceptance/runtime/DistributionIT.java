package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that people download is the installation that all other tests run. */
class DistributionIT {

    @TempDir
    private Path temporary;

    @Test
    void unpacksToTheTestedInstallation() throws IOException {
        Path tested = ProductProcess.installation().toRealPath();

        Shell.run("tar", "-xzf", System.getProperty("clientele.distribution"), "-C", temporary.toString())
                .orFail();

        Path unpacked = temporary.resolve(tested.getFileName());
        assertThat(filesOf(unpacked)).isEqualTo(filesOf(tested)).containsKeys("apps/crm.ear", "conf/jvm.options");
        assertThat(Shell.run(unpacked.resolve("bin/clientele").toString(), "--version")
                        .orFail()
                        .output())
                .startsWith("Clientele ");
    }

    /** Size and whether it can be run, of each file by its path. */
    private static Map<String, String> filesOf(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString(), describe(file)));
        }
        return files;
    }

    private static String describe(Path file) {
        try {
            return Files.size(file) + (Files.isExecutable(file) ? " executable" : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
