package org.clientele.crm.domain.shared;

import java.util.List;

/**
 * What is wrong with one input.
 *
 * @param field path of the input as it stands in the command: {@code name}, {@code lines[0].unitPrice}
 * @param key key of the text in the {@code errors} message bundle
 * @param arguments values for the text's placeholders
 */
public record FieldError(String field, String key, List<Object> arguments) {

    /** The field as a JSON pointer (RFC 6901), {@code /lines/0/unitPrice}. */
    public String pointer() {
        return field.isEmpty()
                ? ""
                : "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
