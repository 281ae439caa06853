package org.clientele.crm.domain.customer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores tags in one column, parted by commas. */
@Converter(autoApply = true)
public class TagsConverter implements AttributeConverter<Tags, String> {

    @Override
    public String convertToDatabaseColumn(Tags tags) {
        return tags == null || tags.list().isEmpty() ? null : String.join(",", tags.list());
    }

    @Override
    public Tags convertToEntityAttribute(String text) {
        return text == null ? Tags.NONE : new Tags(List.of(text.split(",")));
    }
}
