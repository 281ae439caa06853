package org.clientele.crm.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clientele.crm.domain.shared.Money;

/** The currencies that people choose from: those which some country pays with today, by their ISO 4217 codes. */
@Named
@ApplicationScoped
public class Currencies {

    private static final List<String> IN_USE = Arrays.stream(Locale.getISOCountries())
            .map(country -> Currency.getInstance(new Locale("", country)))
            .filter(Objects::nonNull)
            .map(Currency::getCurrencyCode)
            .filter(Money::isCurrency)
            .distinct()
            .sorted()
            .toList();

    /** @param chosen the code that is chosen already and is offered in any case; null for none */
    public List<String> including(String chosen) {
        return Choice.including(IN_USE, chosen);
    }
}
