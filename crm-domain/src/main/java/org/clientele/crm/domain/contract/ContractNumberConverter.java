package org.clientele.crm.domain.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ContractNumber} in one text column. */
@Converter(autoApply = true)
public class ContractNumberConverter implements AttributeConverter<ContractNumber, String> {

    @Override
    public String convertToDatabaseColumn(ContractNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public ContractNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ContractNumber(column);
    }
}
