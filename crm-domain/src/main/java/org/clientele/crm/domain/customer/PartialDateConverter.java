package org.clientele.crm.domain.customer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a partial date as its text, which keeps its precision and sorts by time. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return text == null ? null : new PartialDate(text);
    }
}
