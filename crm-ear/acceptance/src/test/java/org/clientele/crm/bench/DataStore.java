package org.clientele.crm.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.clientele.crm.bench.data.CrmData;

/**
 * Data directories of the product with databases that have been filled, kept for later runs: one for each size, made anew
 * when the schema has changed or records are made otherwise.
 */
final class DataStore {

    private static final String FILLED = "filled.properties";
    private static final String PASSWORD = "password";
    private static final Pattern ADMINISTRATOR = Pattern.compile("Sign in as admin / (\\S+) ");

    private final Path root;
    private final Path migrations;

    /** @param migrations the directory with the scripts that make the schema */
    DataStore(Path root, Path migrations) {
        this.root = root.toAbsolutePath().normalize();
        this.migrations = migrations;
    }

    /** The data directory with that many customers, and the password of its users. */
    record Filled(Path directory, String password) {}

    /** Finds it, or makes it, which takes minutes. */
    Filled get(int customers) throws IOException, SQLException {
        Path home = root.resolve("data-" + customers);
        Path note = home.resolve(FILLED);
        Path data = home.resolve("clientele");
        String schema = schema();
        Properties filled = new Properties();
        if (Files.exists(note)) {
            try (Reader reader = Files.newBufferedReader(note)) {
                filled.load(reader);
            }
        }
        if (!schema.equals(filled.getProperty("schema"))) {
            delete(home);
            Files.createDirectories(home);
            filled.setProperty(PASSWORD, fill(data, customers));
            filled.setProperty("schema", schema);
            try (Writer writer = Files.newBufferedWriter(note)) {
                filled.store(writer, null);
            }
        }
        return new Filled(data, filled.getProperty(PASSWORD));
    }

    /** @return the password of its users: the one that the first administrator was given */
    private static String fill(Path data, int customers) throws IOException, SQLException {
        Instant start = Instant.now();
        System.err.println("Filling a database with " + customers + " customers...");
        try (ProductProcess product = ProductProcess.start(data, ProductProcess.freePort(), Map.of(), "--empty")) {
            Matcher told = ADMINISTRATOR.matcher(String.join("\n", product.output()));
            if (!told.find()) {
                throw new IllegalStateException("Nobody has told the administrator's password: " + product.output());
            }
            BenchDatabase database = new BenchDatabase(data);
            try (Connection connection = database.connect()) {
                String hash = database.text("SELECT password_hash FROM user_account WHERE username = 'admin'");
                new CrmData(customers, start).fill(connection, hash);
            }
            database.countStatements();
            System.err.println(
                    "Filled in " + Duration.between(start, Instant.now()).toSeconds() + " s.");
            return told.group(1);
        }
    }

    /** A digest of everything that decides what a filled database looks like. */
    private String schema() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (Stream<Path> scripts = Files.list(migrations)) {
                for (Path script : scripts.sorted().toList()) {
                    digest.update(Files.readAllBytes(script));
                }
            }
            digest.update((byte) CrmData.VERSION);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            List<Path> files;
            try (Stream<Path> tree = Files.walk(directory)) {
                files = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
