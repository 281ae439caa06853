package org.clientele.crm.domain.customer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Stores the roles in one column, parted by blanks. */
@Converter(autoApply = true)
public class ContactRolesConverter implements AttributeConverter<ContactRoles, String> {

    @Override
    public String convertToDatabaseColumn(ContactRoles roles) {
        return roles == null || roles.list().isEmpty()
                ? null
                : roles.list().stream().map(ContactRole::name).collect(Collectors.joining(" "));
    }

    @Override
    public ContactRoles convertToEntityAttribute(String text) {
        return text == null
                ? ContactRoles.NONE
                : new ContactRoles(
                        Arrays.stream(text.split(" ")).map(ContactRole::valueOf).toList());
    }
}
