package org.clientele.crm.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who starts the product has asked for, by option or by environment variable. An option wins over the
 * variable of the same meaning; an empty variable counts as absent.
 *
 * @param command what to do
 * @param port HTTP port, 1 to 65535
 * @param host address to listen on
 * @param data directory for data, secrets and logs; absent for the default
 * @param empty whether to start without demo data
 * @param externalDatabase absent when the embedded database is to be used
 * @param demoPassword one password for all demo users; absent when each gets its own
 */
record Options(
        Command command,
        int port,
        String host,
        Optional<Path> data,
        boolean empty,
        Optional<DatabaseAddress> externalDatabase,
        Optional<String> demoPassword) {

    /** What a call of the launcher does. */
    enum Command {
        START,
        HELP,
        VERSION
    }

    private enum Setting {
        PORT("--port", "CLIENTELE_PORT"),
        HOST("--host", "CLIENTELE_HOST"),
        DATA("--data", "CLIENTELE_DATA"),
        EMPTY("--empty", "CLIENTELE_EMPTY"),
        DB_URL("--db-url", "CLIENTELE_DB_URL"),
        DB_USER("--db-user", "CLIENTELE_DB_USER"),
        DB_PASSWORD("--db-password", "CLIENTELE_DB_PASSWORD");

        private final String option;
        private final String variable;

        Setting(String option, String variable) {
            this.option = option;
            this.variable = variable;
        }

        static Optional<Setting> ofOption(String option) {
            return Arrays.stream(values())
                    .filter(setting -> setting.option.equals(option))
                    .findFirst();
        }
    }

    private static final String DEMO_PASSWORD = "CLIENTELE_DEMO_PASSWORD";
    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65535;
    private static final String DEFAULT_HOST = "127.0.0.1";
    private static final String JDBC_PREFIX = "jdbc:postgresql:";

    /**
     * Reads command line and environment.
     *
     * @throws UsageError when one of them cannot be understood
     */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return only(Command.HELP);
        }
        if (arguments.contains("--version")) {
            return only(Command.VERSION);
        }
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            variable(environment, setting.variable).ifPresent(value -> settings.put(setting, value));
        }
        readArguments(new ArrayDeque<>(arguments), settings);
        return new Options(
                Command.START,
                port(settings),
                settings.getOrDefault(Setting.HOST, DEFAULT_HOST),
                Optional.ofNullable(settings.get(Setting.DATA)).map(Path::of),
                flag(settings),
                externalDatabase(settings),
                variable(environment, DEMO_PASSWORD));
    }

    private static Options only(Command command) {
        return new Options(
                command, DEFAULT_PORT, DEFAULT_HOST, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    private static void readArguments(Deque<String> arguments, Map<Setting, String> settings) {
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            int equalsSign = argument.indexOf('=');
            String option = equalsSign < 0 ? argument : argument.substring(0, equalsSign);
            Setting setting = Setting.ofOption(option)
                    .orElseThrow(() -> new UsageError("Unknown option " + option + "; --help lists the options."));
            settings.put(setting, valueOf(setting, argument, equalsSign, arguments));
        }
    }

    private static String valueOf(Setting setting, String argument, int equalsSign, Deque<String> following) {
        if (equalsSign >= 0) {
            return argument.substring(equalsSign + 1);
        }
        if (setting == Setting.EMPTY) {
            return "true";
        }
        if (following.isEmpty() || Setting.ofOption(following.peek()).isPresent()) {
            throw new UsageError("Option " + setting.option + " needs a value.");
        }
        return following.pop();
    }

    private static int port(Map<Setting, String> settings) {
        String text = settings.getOrDefault(Setting.PORT, String.valueOf(DEFAULT_PORT));
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(text);
        }
        throw notAPort(text);
    }

    private static UsageError notAPort(String text) {
        return new UsageError("The port must be a number from 1 to " + LAST_PORT + ", not \"" + text + "\".");
    }

    private static boolean flag(Map<Setting, String> settings) {
        String text = settings.getOrDefault(Setting.EMPTY, "false");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new UsageError("--empty (CLIENTELE_EMPTY) is true or false, not \"" + text + "\".");
        };
    }

    private static Optional<DatabaseAddress> externalDatabase(Map<Setting, String> settings) {
        String url = settings.get(Setting.DB_URL);
        if (url == null) {
            if (settings.containsKey(Setting.DB_USER) || settings.containsKey(Setting.DB_PASSWORD)) {
                throw new UsageError("--db-user and --db-password need --db-url, the address of the database.");
            }
            return Optional.empty();
        }
        if (!url.startsWith(JDBC_PREFIX)) {
            throw new UsageError("--db-url must look like jdbc:postgresql://host:5432/database.");
        }
        String user = settings.get(Setting.DB_USER);
        if (user == null) {
            throw new UsageError("--db-url needs --db-user, the owner of the database.");
        }
        return Optional.of(new DatabaseAddress(url, user, settings.getOrDefault(Setting.DB_PASSWORD, "")));
    }
}
