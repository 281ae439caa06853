package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.shared.Username;

/** Says what an error's text speaks of as pages say it: days in the reader's manner, users and states by their names. */
@RequestScoped
public class ErrorWords {

    @Inject
    private Formats formats;

    @Inject
    private People people;

    @Inject
    private Viewer viewer;

    List<Object> of(List<Object> arguments) {
        return arguments.stream().map(this::word).toList();
    }

    private Object word(Object argument) {
        if (argument instanceof LocalDate day) {
            return formats.dateFull(day);
        }
        if (argument instanceof Instant moment) {
            return formats.moment(moment);
        }
        if (argument instanceof Username user) {
            return people.name(user.value());
        }
        if (argument instanceof Enum<?> constant) {
            return ConstantNames.of(constant, viewer.getLocale());
        }
        return argument;
    }
}
