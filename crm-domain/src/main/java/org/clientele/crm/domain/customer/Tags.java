package org.clientele.crm.domain.customer;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Words that users put on a record to find it again, in the order in which they were put there.
 *
 * @param list without doubles; a tag holds no comma
 */
public record Tags(List<String> list) {

    public static final Tags NONE = new Tags(List.of());

    public static final int MAX_TAGS = 20;
    public static final int TAG_LENGTH = 40;

    public Tags {
        list = List.copyOf(new LinkedHashSet<>(list));
    }

    @Override
    public String toString() {
        return String.join(", ", list);
    }
}
