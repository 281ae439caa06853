package org.clientele.crm.domain.contract;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number people and programs name a contract by: {@code CT-2026-0042}, the year of its making and a running number
 * of at least four digits.
 */
public record ContractNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("CT-\\d{4}-\\d{4,10}");

    public ContractNumber {
        if (!FORM.matcher(Objects.requireNonNull(value)).matches()) {
            throw new IllegalArgumentException("not a contract number: " + value);
        }
    }

    /** @param counter running number, 1 or more */
    public static ContractNumber of(int year, long counter) {
        return new ContractNumber("CT-%04d-%04d".formatted(year, counter));
    }

    /** Reads a number that a person or program gave; empty if it cannot be one. */
    public static Optional<ContractNumber> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new ContractNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
