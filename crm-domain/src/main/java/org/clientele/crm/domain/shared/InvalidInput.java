package org.clientele.crm.domain.shared;

import java.util.List;

/** One or more inputs are not acceptable. Holds all of them, so that the caller can mend everything at once. */
public class InvalidInput extends BusinessException {

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("error.invalidInput", errors.size());
        this.errors = List.copyOf(errors);
    }

    /** A single wrong input. */
    public InvalidInput(String field, String key, Object... arguments) {
        this(List.of(new FieldError(field, key, List.of(arguments))));
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
