package org.clientele.crm.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clientele.crm.domain.shared.InvalidInput;

/** JSON merge patch (RFC 7396): a field that is given replaces the record's, {@code null} takes it away. */
public final class MergePatch {

    private MergePatch() {}

    /**
     * @param current the record as it is, in the shape in which it is sent
     * @param patch what the client sent
     * @return the record as it shall be, read as strictly as a whole one
     * @throws JsonProcessingException if the result is not of that shape
     * @throws InvalidInput for a patch that says nothing, {@code null}
     */
    public static <T> T apply(T current, JsonNode patch, Class<T> type) throws JsonProcessingException {
        if (patch.isNull()) {
            throw new InvalidInput("", "error.required");
        }
        JsonNode merged = merge(Json.MAPPER.valueToTree(current), patch);
        return Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(merged), type);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : Json.MAPPER.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merge(result.get(change.getKey()), change.getValue()));
            }
        });
        return result;
    }
}
