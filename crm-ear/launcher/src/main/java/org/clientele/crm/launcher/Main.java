package org.clientele.crm.launcher;

import java.util.List;

/** Entry point of the distribution. */
public final class Main {

    private Main() {}

    /**
     * Starts the product and serves until a signal ends it. Exit status 0 after Ctrl-C or SIGTERM, 2 for options that
     * cannot be understood, 1 for every other failure.
     */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal();
        Product product = new Product(Installation.ofThisProgram(), terminal);
        try {
            Options options = Options.parse(List.of(arguments), System.getenv());
            switch (options.command()) {
                case HELP -> terminal.say(Installation.help().stripTrailing());
                case VERSION -> terminal.say(Installation.release());
                case START -> {
                    product.start(options);
                    product.serve();
                }
            }
        } catch (StartFailure e) {
            e.printStackTrace(terminal.strayOutput());
            terminal.complain(e.getMessage());
            product.stop(e.exitStatus());
        } catch (RuntimeException e) {
            e.printStackTrace(terminal.strayOutput());
            terminal.complain("Clientele could not start: " + e);
            product.stop(1);
        }
    }
}
