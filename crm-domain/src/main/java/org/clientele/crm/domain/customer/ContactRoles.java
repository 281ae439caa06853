package org.clientele.crm.domain.customer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles of a person at a customer.
 *
 * @param list in the order of {@link ContactRole}, without doubles
 */
public record ContactRoles(List<ContactRole> list) {

    public static final ContactRoles NONE = new ContactRoles(List.of());

    public ContactRoles {
        list = list.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(list));
    }

    public static ContactRoles of(Set<ContactRole> roles) {
        return new ContactRoles(List.copyOf(roles));
    }

    @Override
    public String toString() {
        return list.stream().map(ContactRole::name).collect(Collectors.joining(", "));
    }
}
