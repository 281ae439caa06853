package org.clientele.crm.domain.contract;

import java.util.List;

/**
 * Why a step is not possible now.
 *
 * @param key key of the sentence in the {@code errors} message bundle
 * @param arguments values for the sentence's placeholders
 */
public record Obstacle(String key, List<Object> arguments) {

    static Obstacle because(String reason, Object... arguments) {
        return new Obstacle("error.contract." + reason, List.of(arguments));
    }
}
