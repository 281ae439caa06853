package org.clientele.crm.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of real companies that lie beside the project. */
public final class RealData {

    private RealData() {}

    /** 85 organizations of a hardware seller, 15 of them below another one. */
    public static Path accounts() {
        Path file = Path.of(System.getProperty("clientele.shared"), "data/crm-sales/accounts.csv");
        assertThat(file)
                .as("the real data, below the directory clientele.shared")
                .isRegularFile();
        return file;
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
