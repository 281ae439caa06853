package org.clientele.crm.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A rule of the business was not met: the use case ends, its transaction rolls back and nothing is changed.
 *
 * <p>Carries a message key and arguments, never a text: pages and the API look the text up in the reader's language.
 * One subclass a reason.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key key of the text in the {@code errors} message bundle
     * @param arguments values for the text's placeholders, in order
     */
    protected BusinessException(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : Arrays.asList(arguments);
    }
}
