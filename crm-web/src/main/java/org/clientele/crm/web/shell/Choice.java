package org.clientele.crm.web.shell;

import java.util.List;
import java.util.stream.Stream;

/** A value that can be chosen, and how it reads. */
public record Choice(String value, String label) {

    /** What is offered, and after it what is chosen already if it is not among it: a form must not change it unasked. */
    static List<String> including(List<String> offered, String chosen) {
        return chosen == null || chosen.isEmpty() || offered.contains(chosen)
                ? offered
                : Stream.concat(offered.stream(), Stream.of(chosen)).toList();
    }
}
