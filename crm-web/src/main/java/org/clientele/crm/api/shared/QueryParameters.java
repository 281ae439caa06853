package org.clientele.crm.api.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.clientele.crm.domain.shared.InvalidInput;

/** Reads query parameters as strictly as bodies are read. */
public final class QueryParameters {

    private QueryParameters() {}

    /**
     * @return the constant, {@code null} for an absent or empty parameter
     * @throws InvalidInput for a text that is none of the constants
     */
    public static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        name,
                        "error.unknownValue",
                        value,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * @return false for an absent or empty parameter
     * @throws InvalidInput for anything but {@code true} and {@code false}
     */
    public static boolean flag(String name, String value) {
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw new InvalidInput(name, "error.unknownValue", value, "true, false");
        }
        return true;
    }
}
