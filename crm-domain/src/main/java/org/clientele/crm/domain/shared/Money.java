package org.clientele.crm.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in a currency. The scale is always the currency's own number of decimals (EUR 2, JPY 0, KWD 3); rounding is
 * half up. Amounts of different currencies never mix.
 */
@Embeddable
public class Money implements Serializable {

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    /** For JPA. */
    protected Money() {}

    private Money(BigDecimal amount, Currency currency) {
        this.amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        this.currency = currency.getCurrencyCode();
    }

    /**
     * @param amount any number of decimals, rounded half up to the currency's
     * @param currency ISO 4217 code
     * @throws IllegalArgumentException for an unknown code
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(Objects.requireNonNull(amount), Currency.getInstance(currency));
    }

    public static Money zero(String currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /** Whether the code is an ISO 4217 currency with a number of decimals of its own. */
    public static boolean isCurrency(String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(
                                known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return of(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return of(amount.subtract(other.amount), currency);
    }

    public Money times(BigDecimal factor) {
        return of(amount.multiply(factor), currency);
    }

    /** With the currency's number of decimals, however many the column has that it was read from. */
    public BigDecimal amount() {
        return amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    public String currency() {
        return currency;
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that
                && Objects.equals(currency, that.currency)
                && (amount == null ? that.amount == null : that.amount != null && amount.compareTo(that.amount) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount == null ? null : amount.stripTrailingZeros(), currency);
    }

    @Override
    public String toString() {
        return amount() + " " + currency;
    }
}
