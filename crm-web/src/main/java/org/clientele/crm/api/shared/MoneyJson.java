package org.clientele.crm.api.shared;

import java.math.BigDecimal;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/** Money as the API shows and reads it: {@code {"amount":"1000.00","currency":"EUR"}}. */
public record MoneyJson(BigDecimal amount, String currency) {

    public static MoneyJson of(Money money) {
        return money == null ? null : new MoneyJson(money.amount(), money.currency());
    }

    /**
     * @param field the field that holds the money, for the errors
     * @throws InvalidInput for a missing part, an unknown currency or more decimals than the currency has
     */
    public static Money toMoney(String field, MoneyJson json) {
        if (json == null) {
            return null;
        }
        var checks = new FieldChecks();
        checks.required(field + ".amount", json.amount);
        checks.required(field + ".currency", json.currency);
        checks.require(
                json.currency == null || Money.isCurrency(json.currency),
                field + ".currency",
                "error.currency",
                String.valueOf(json.currency));
        checks.done();
        Money money = Money.of(json.amount, json.currency);
        checks.decimals(field + ".amount", json.amount, money.amount().scale());
        checks.done();
        return money;
    }
}
