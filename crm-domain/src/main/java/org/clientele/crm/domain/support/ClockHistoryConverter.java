package org.clientele.crm.domain.support;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ClockHistory} as text, one line a segment. */
@Converter(autoApply = true)
public class ClockHistoryConverter implements AttributeConverter<ClockHistory, String> {

    @Override
    public String convertToDatabaseColumn(ClockHistory history) {
        return history == null ? null : history.toText();
    }

    @Override
    public ClockHistory convertToEntityAttribute(String text) {
        return text == null ? null : ClockHistory.parse(text);
    }
}
