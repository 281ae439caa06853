package org.clientele.crm.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The passwords of one installation, made once and kept in a file that only its owner may read. */
class Secrets {

    /** Who exists in demo mode, in the order in which they are shown. */
    static final List<String> DEMO_USERS = List.of("nora", "jonas", "eva", "admin");

    private static final String DATABASE_OWNER = "database.password";
    private static final String DATABASE_SUPERUSER = "database.superuser.password";
    private static final String DEMO_USER = "demo.password.";
    private static final String ADMINISTRATOR = "administrator.password";
    private static final String ADMINISTRATOR_TOLD = "administrator.told";

    private final Path file;
    private final Properties content;
    private final Passwords passwords;

    Secrets(Path file, Passwords passwords) {
        this.file = file;
        this.passwords = passwords;
        try {
            this.content = PrivateFiles.read(file);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    String databaseOwner() {
        return content.getProperty(DATABASE_OWNER) == null
                ? keep(DATABASE_OWNER, passwords.forPrograms())
                : content.getProperty(DATABASE_OWNER);
    }

    String databaseSuperuser() {
        return content.getProperty(DATABASE_SUPERUSER) == null
                ? keep(DATABASE_SUPERUSER, passwords.forPrograms())
                : content.getProperty(DATABASE_SUPERUSER);
    }

    /**
     * The passwords of the demo users by name.
     *
     * @param common one password for all of them, kept for later starts; absent to leave them as they are
     */
    Map<String, String> demoUsers(Optional<String> common) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String name : DEMO_USERS) {
            String kept = content.getProperty(DEMO_USER + name);
            String wanted = common.orElseGet(() -> kept == null ? passwords.forPeople() : kept);
            byName.put(name, wanted.equals(kept) ? kept : keep(DEMO_USER + name, wanted));
        }
        return byName;
    }

    /** The password of the first administrator, as long as nobody has been told it. */
    Optional<String> untoldAdministrator() {
        if (Boolean.parseBoolean(content.getProperty(ADMINISTRATOR_TOLD))) {
            return Optional.empty();
        }
        String kept = content.getProperty(ADMINISTRATOR);
        return Optional.of(kept == null ? keep(ADMINISTRATOR, passwords.forPeople()) : kept);
    }

    /** Forgets the password of the first administrator: somebody has read it. */
    void administratorTold() {
        content.remove(ADMINISTRATOR);
        keep(ADMINISTRATOR_TOLD, "true");
    }

    private String keep(String key, String value) {
        content.setProperty(key, value);
        try {
            PrivateFiles.write(file, content);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
        return value;
    }
}
