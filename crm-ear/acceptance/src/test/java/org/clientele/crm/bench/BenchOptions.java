package org.clientele.crm.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param customers size of the database, to which everything else is in proportion
 * @param users numbers of simultaneous users, each with a connection and a session of its own
 * @param duration how long each page is measured with each number of users
 * @param warmUp how long each page is asked for before the first is measured, so that the Java machine has compiled what
 *     they share; 0 for not at all
 */
record BenchOptions(int customers, List<Integer> users, Duration duration, Duration warmUp) {

    static final String USAGE = """
            Usage: ./bench [--customers N] [--users 1,8,32] [--seconds S] [--warm-up S]
              --customers N     size of the database, at least 1000; default 200000
              --users A,B,...   numbers of simultaneous users, at most 40; default 1,8,32
              --seconds S       how long each page is measured with each of them; default 20
              --warm-up S       how long each page is asked for before the first is measured; default 20""";

    private static final int FEWEST_CUSTOMERS = 1_000;
    private static final int MOST_CUSTOMERS = 5_000_000;
    private static final int MOST_USERS = 40;
    private static final int MOST_SECONDS = 600;

    BenchOptions {
        users = List.copyOf(users);
        if (users.isEmpty()) {
            throw new IllegalArgumentException("--users needs at least one number");
        }
        users.forEach(number -> require("--users", number, 1, MOST_USERS));
        require("--customers", customers, FEWEST_CUSTOMERS, MOST_CUSTOMERS);
        require("--seconds", duration.toSeconds(), 1, MOST_SECONDS);
        require("--warm-up", warmUp.toSeconds(), 0, MOST_SECONDS);
    }

    /** @throws IllegalArgumentException with a sentence for whoever typed it */
    static BenchOptions parse(String... arguments) {
        int customers = 200_000;
        List<Integer> users = List.of(1, 8, 32);
        Duration duration = Duration.ofSeconds(20);
        Duration warmUp = Duration.ofSeconds(20);
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String option = left.pop();
            if (left.isEmpty()) {
                throw new IllegalArgumentException("what is " + option + " to be?");
            }
            String value = left.pop();
            switch (option) {
                case "--customers" -> customers = number(option, value);
                case "--users" ->
                    users = Arrays.stream(value.split(","))
                            .map(part -> number(option, part))
                            .toList();
                case "--seconds" -> duration = Duration.ofSeconds(number(option, value));
                case "--warm-up" -> warmUp = Duration.ofSeconds(number(option, value));
                default -> throw new IllegalArgumentException("there is no option " + option);
            }
        }
        return new BenchOptions(customers, users, duration, warmUp);
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " takes whole numbers, not \"" + text + "\"", e);
        }
    }

    private static void require(String option, long number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(option + " takes numbers from " + least + " to " + most);
        }
    }
}
