package org.clientele.crm.service.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.Urgency;

/**
 * What was said about one matter, from the customer's first words to the solution.
 *
 * @param opening the customer's description
 * @param reply our first answer
 * @param note what we tell each other
 * @param answer what the customer says then
 * @param solution the closing words to the customer
 */
record Conversation(
        String subject,
        RequestType type,
        Impact impact,
        Urgency urgency,
        String opening,
        String reply,
        String note,
        String answer,
        String solution) {

    /** All of them, from the message bundle {@code conversations}. */
    static List<Conversation> all() {
        ResourceBundle texts = ResourceBundle.getBundle("org.clientele.crm.service.demo.conversations");
        List<Conversation> all = new ArrayList<>();
        for (int i = 1; texts.containsKey(i + ".subject"); i++) {
            String[] kind = texts.getString(i + ".kind").split(" ");
            all.add(new Conversation(
                    texts.getString(i + ".subject"),
                    RequestType.valueOf(kind[0]),
                    Impact.valueOf(kind[1]),
                    Urgency.valueOf(kind[2]),
                    texts.getString(i + ".opening"),
                    texts.getString(i + ".reply"),
                    texts.getString(i + ".note"),
                    texts.getString(i + ".answer"),
                    texts.getString(i + ".solution")));
        }
        return all;
    }
}
