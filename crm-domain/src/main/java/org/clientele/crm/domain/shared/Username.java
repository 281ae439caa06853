package org.clientele.crm.domain.shared;

import java.io.Serializable;

/**
 * A user among the arguments of an error's text: programs read the user name, people the name of the person.
 *
 * @param value user name, or {@link Stamp#SYSTEM}
 */
public record Username(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
