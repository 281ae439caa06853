package org.clientele.crm.api.support;

import org.clientele.crm.domain.shared.InvalidInput;

/** Names of calendars and plans, by which others hold on to them: a revision keeps its name. */
final class Names {

    private Names() {}

    /**
     * @param name the name in the address
     * @param sent the name in the body, or null
     * @return the name in the address
     * @throws InvalidInput if the body has another one
     */
    static String kept(String name, String sent) {
        if (sent != null && !sent.strip().equalsIgnoreCase(name)) {
            throw new InvalidInput("name", "error.nameKept", name);
        }
        return name;
    }
}
