package org.clientele.crm.domain.importing;

import org.clientele.crm.domain.shared.BusinessException;

/** What is asked of an import does not fit its mode: a dry run has nothing to undo, an import cannot be started twice. */
public class NotPossibleNow extends BusinessException {

    /** @param key key of the text that says why not */
    public NotPossibleNow(String key, String number) {
        super(key, number);
    }
}
