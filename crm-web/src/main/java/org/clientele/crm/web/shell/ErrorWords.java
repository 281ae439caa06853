package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.shared.Username;

/** Says what an error's text speaks of as pages say it: days in the reader's manner, users and states by their names. */
@RequestScoped
public class ErrorWords {

    /** Bundle and beginning of the key of the names of an enum's constants, by the enum's simple name. */
    private static final Map<String, String[]> NAMES = Map.of(
            "ContractStatus", new String[] {"contract", "status."},
            "LifecycleStage", new String[] {"customer", "stage."},
            "RequestStatus", new String[] {"support", "status."},
            "Priority", new String[] {"support", "priority."});

    @Inject
    private Formats formats;

    @Inject
    private People people;

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
            String[] place = NAMES.get(constant.getDeclaringClass().getSimpleName());
            return place == null ? constant : Texts.text(place[0], place[1] + constant.name());
        }
        return argument;
    }
}
