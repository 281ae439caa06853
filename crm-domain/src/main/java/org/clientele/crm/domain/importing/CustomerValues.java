package org.clientele.crm.domain.importing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDataBuilder;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.shared.Money;

/**
 * The values of a customer as canonical text by field, to and fro. Text is what a file brings, what two states of a
 * customer are compared by, and what is kept of the state before an import.
 */
public final class CustomerValues {

    private static final Map<CustomerField, Accessor> ACCESSORS = new EnumMap<>(CustomerField.class);

    static {
        text(CustomerField.NAME, CustomerData::name, CustomerDataBuilder::name);
        text(CustomerField.EXTERNAL_ID, CustomerData::externalId, CustomerDataBuilder::externalId);
        text(CustomerField.LEGAL_NAME, CustomerData::legalName, CustomerDataBuilder::legalName);
        text(CustomerField.PARENT, CustomerData::parent, CustomerDataBuilder::parent);
        text(CustomerField.COUNTRY, CustomerData::country, CustomerDataBuilder::country);
        text(CustomerField.WEBSITE, CustomerData::website, CustomerDataBuilder::website);
        text(CustomerField.TAX_ID, CustomerData::taxId, CustomerDataBuilder::taxId);
        text(CustomerField.PREFERRED_LANGUAGE, CustomerData::preferredLanguage, CustomerDataBuilder::preferredLanguage);
        text(CustomerField.TIME_ZONE, CustomerData::timeZone, CustomerDataBuilder::timeZone);
        text(CustomerField.ACCOUNT_MANAGER, CustomerData::accountManager, CustomerDataBuilder::accountManager);
        typed(CustomerField.KIND, CustomerData::kind, CustomerKind::valueOf, CustomerDataBuilder::kind);
        typed(CustomerField.SCOPE, CustomerData::scope, CustomerScope::valueOf, CustomerDataBuilder::scope);
        typed(CustomerField.INDUSTRY, CustomerData::industry, Industry::valueOf, CustomerDataBuilder::industry);
        typed(CustomerField.FOUNDED_ON, CustomerData::foundedOn, PartialDate::new, CustomerDataBuilder::foundedOn);
        typed(
                CustomerField.EMPLOYEE_COUNT,
                CustomerData::employeeCount,
                Integer::valueOf,
                CustomerDataBuilder::employeeCount);
        text(
                CustomerField.ANNUAL_REVENUE,
                data -> data.annualRevenue() == null ? null : canonical(data.annualRevenue()),
                (data, text) -> data.annualRevenue(text == null ? null : money(text)));
        list(CustomerField.EMAIL_DOMAINS, CustomerData::emailDomains, CustomerDataBuilder::emailDomains);
        list(CustomerField.TAGS, CustomerData::tags, CustomerDataBuilder::tags);
    }

    private CustomerValues() {}

    /** All values that the customer has. */
    public static Map<CustomerField, String> of(CustomerData data) {
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        ACCESSORS.forEach((field, accessor) -> {
            String value = accessor.read().apply(data);
            if (value != null) {
                values.put(field, value);
            }
        });
        return values;
    }

    /** Puts values in; a {@code null} takes the value away. */
    public static CustomerDataBuilder put(CustomerDataBuilder data, Map<CustomerField, String> values) {
        values.forEach((field, value) -> ACCESSORS.get(field).write().accept(data, value));
        return data;
    }

    private record Accessor(Function<CustomerData, String> read, BiConsumer<CustomerDataBuilder, String> write) {}

    private static void text(
            CustomerField field, Function<CustomerData, String> read, BiConsumer<CustomerDataBuilder, String> write) {
        ACCESSORS.put(field, new Accessor(read, write));
    }

    private static <T> void typed(
            CustomerField field,
            Function<CustomerData, T> read,
            Function<String, T> parse,
            BiConsumer<CustomerDataBuilder, T> write) {
        ACCESSORS.put(
                field,
                new Accessor(
                        data -> read.apply(data) == null
                                ? null
                                : read.apply(data).toString(),
                        (data, text) -> write.accept(data, text == null ? null : parse.apply(text))));
    }

    private static void list(
            CustomerField field,
            Function<CustomerData, List<String>> read,
            BiConsumer<CustomerDataBuilder, List<String>> write) {
        ACCESSORS.put(
                field,
                new Accessor(
                        data -> read.apply(data).isEmpty() ? null : String.join(",", read.apply(data)),
                        (data, text) -> write.accept(data, text == null ? List.of() : List.of(text.split(",")))));
    }

    /** With the currency's own number of decimals, however many the database keeps. */
    private static String canonical(Money money) {
        return Money.of(money.amount(), money.currency()).toString();
    }

    /** The amount that a canonical text says. */
    public static Money money(String text) {
        int space = text.indexOf(' ');
        return Money.of(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
    }
}
