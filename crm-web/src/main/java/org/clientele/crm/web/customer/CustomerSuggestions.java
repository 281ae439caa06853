package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.CustomerService;

/** The field of a form in which a customer is named: it is suggested, and reads, as number and name. */
@Named
@RequestScoped
public class CustomerSuggestions {

    private static final String BETWEEN = " \u00b7 ";
    private static final int MOST = 10;

    @Inject
    private CustomerService customers;

    /** Customers whose name or number holds the text. */
    public List<String> find(String text) {
        return customers
                .page(CustomerFilter.text(text), CustomerSort.NAME, false, PageRequest.first(MOST))
                .items()
                .stream()
                .map(row -> text(row.number(), row.name()))
                .toList();
    }

    /** What the field reads for the customer with a number; the number alone where there is no such customer. */
    public String of(String number) {
        return find(number).stream()
                .filter(suggestion -> number(suggestion).equals(number))
                .findFirst()
                .orElse(number);
    }

    /** Whether there is a customer with a number; not for what is no number, or absent. */
    public boolean isKnown(String number) {
        return Customer.isNumber(number) && !of(number).equals(number);
    }

    /** What the field reads for a customer. */
    public static String text(String number, String name) {
        return number + BETWEEN + name;
    }

    /** The number that the field's text begins with; the text itself, which names no customer, if it has none. */
    public static String number(String text) {
        if (text == null) {
            return null;
        }
        String first = text.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        return Customer.isNumber(first) ? first : text.strip();
    }
}
