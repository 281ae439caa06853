package org.clientele.crm.domain.shared;

/** The caller may see the record but may not do this with it. */
public class NotPermitted extends BusinessException {

    /**
     * @param key key of the text that says what is not permitted and who may do it
     * @param arguments values for the text's placeholders
     */
    public NotPermitted(String key, Object... arguments) {
        super(key, arguments);
    }
}
