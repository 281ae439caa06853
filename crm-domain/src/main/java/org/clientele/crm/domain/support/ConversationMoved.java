package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.BusinessException;

/** Something was written into the conversation that the writer has not seen; the message was not sent. */
public class ConversationMoved extends BusinessException {

    public ConversationMoved(String number) {
        super("error.support.conversationMoved", number);
    }
}
