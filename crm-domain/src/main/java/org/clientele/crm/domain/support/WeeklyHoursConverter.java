package org.clientele.crm.domain.support;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link WeeklyHours} as one line of text. */
@Converter(autoApply = true)
public class WeeklyHoursConverter implements AttributeConverter<WeeklyHours, String> {

    @Override
    public String convertToDatabaseColumn(WeeklyHours hours) {
        return hours == null ? null : hours.toText();
    }

    @Override
    public WeeklyHours convertToEntityAttribute(String text) {
        return text == null ? null : WeeklyHours.parse(text);
    }
}
