package org.clientele.crm.domain.shared;

import java.util.List;

/** A record cannot go from its status to the wanted one. */
public class IllegalTransition extends BusinessException {

    private final transient List<String> allowed;

    /**
     * @param number the record's number
     * @param from its status
     * @param to the status asked for
     * @param allowed the statuses it can go to now
     */
    public IllegalTransition(String number, Enum<?> from, Enum<?> to, List<? extends Enum<?>> allowed) {
        super("error.illegalTransition", number, from, to);
        this.allowed = allowed.stream().map(Enum::name).toList();
    }

    /**
     * For a step that the status would allow but something else does not.
     *
     * @param key key of the text that says what stands against it
     */
    protected IllegalTransition(String key, List<? extends Enum<?>> allowed, Object... arguments) {
        super(key, arguments);
        this.allowed = allowed.stream().map(Enum::name).toList();
    }

    public List<String> allowed() {
        return allowed == null ? List.of() : allowed;
    }
}
