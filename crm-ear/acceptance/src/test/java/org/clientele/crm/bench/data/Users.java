package org.clientele.crm.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.clientele.crm.bench.data.Sizes.Kind;

/** People who sell and support: each of them is account manager and support agent. */
public final class Users {

    private Users() {}

    /** The user name at a place from 0 to {@link Sizes#USERS} - 1. */
    public static String name(int place) {
        return "user%02d".formatted(place + 1);
    }

    static String any(Chance chance) {
        return name(chance.between(0, Sizes.USERS - 1));
    }

    /** @param passwordHash of the password that all of them have */
    static void write(Connection connection, String passwordHash, Instant now) throws SQLException, IOException {
        try (Table users = new Table(
                connection,
                "user_account",
                "id, version, created_at, created_by, updated_at, updated_by, username, display_name, email,"
                        + " password_hash, password_temporary, password_changed_at, active, locale, time_zone, theme,"
                        + " single_key_shortcuts")) {
            for (int i = 0; i < Sizes.USERS; i++) {
                Chance chance = new Chance("user", i);
                String person = chance.pick(Words.GIVEN_NAMES) + " " + chance.pick(Words.FAMILY_NAMES);
                users.row(
                        Kind.USER.id(i),
                        1,
                        now,
                        "system",
                        now,
                        "system",
                        name(i),
                        person,
                        name(i) + "@clientele.example",
                        passwordHash,
                        false,
                        now,
                        true,
                        "en",
                        "Europe/Berlin",
                        "SYSTEM",
                        true);
            }
        }
        try (Table roles = new Table(connection, "user_role", "user_id, role")) {
            for (int i = 0; i < Sizes.USERS; i++) {
                roles.row(Kind.USER.id(i), "ACCOUNT_MANAGER");
                roles.row(Kind.USER.id(i), "SUPPORT_AGENT");
            }
        }
    }
}
