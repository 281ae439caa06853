package org.clientele.crm.domain.customer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the domains in one column, parted by blanks, so that one index finds a customer by name, number or domain. */
@Converter(autoApply = true)
public class EmailDomainsConverter implements AttributeConverter<EmailDomains, String> {

    @Override
    public String convertToDatabaseColumn(EmailDomains domains) {
        return domains == null || domains.list().isEmpty() ? null : String.join(" ", domains.list());
    }

    @Override
    public EmailDomains convertToEntityAttribute(String text) {
        return text == null ? EmailDomains.NONE : new EmailDomains(List.of(text.split(" ")));
    }
}
