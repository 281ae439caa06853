package org.clientele.crm.domain.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a customer that a file can bring, with the names that such columns go by. */
public enum CustomerField {
    NAME(FieldType.TEXT, "name|account|account name|company|company name|customer|customer name|organization|firm"),
    EXTERNAL_ID(FieldType.TEXT, "external id|id|account id|customer id|source id|key"),
    KIND(FieldType.CHOICE, "kind|customer kind"),
    SCOPE(FieldType.CHOICE, "scope"),
    LEGAL_NAME(FieldType.TEXT, "legal name|registered name"),
    PARENT(FieldType.REFERENCE, "parent|parent company|parent account|subsidiary of|belongs to|holding|group"),
    INDUSTRY(FieldType.INDUSTRY, "industry|sector|branch|trade"),
    EMPLOYEE_COUNT(FieldType.INTEGER, "employee count|employees|number of employees|headcount|staff"),
    ANNUAL_REVENUE(FieldType.MONEY, "annual revenue|revenue|turnover|sales"),
    FOUNDED_ON(FieldType.DATE, "founded on|founded|year established|established|year founded|founding year"),
    COUNTRY(FieldType.COUNTRY, "country|office location|country code|nation"),
    WEBSITE(FieldType.TEXT, "website|web site|web|url|homepage"),
    EMAIL_DOMAINS(FieldType.LIST, "email domains|email domain|e mail domains|e mail domain|domain|domains"),
    TAX_ID(FieldType.TEXT, "tax id|vat|vat id|vat number|tax number"),
    PREFERRED_LANGUAGE(FieldType.TEXT, "preferred language|language"),
    TIME_ZONE(FieldType.TEXT, "time zone|timezone"),
    ACCOUNT_MANAGER(FieldType.TEXT, "account manager|owner|account owner"),
    TAGS(FieldType.LIST, "tags|tag|labels|keywords");

    private final FieldType type;
    private final List<String> headers;

    CustomerField(FieldType type, String headers) {
        this.type = type;
        this.headers = List.of(headers.split("\\|"));
    }

    public FieldType type() {
        return type;
    }

    /** The field's name in the API, for example {@code annualRevenue}. */
    public String apiName() {
        String[] words = name().split("_");
        StringBuilder camel = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            camel.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.toString();
    }

    /** As the API calls it: in errors, a page puts its own word for the field. */
    @Override
    public String toString() {
        return apiName();
    }

    /** Whether a column of that name usually holds this field. */
    boolean goesBy(String normalizedHeader) {
        return headers.contains(normalizedHeader)
                || normalizedHeader.replace(" ", "").equalsIgnoreCase(apiName());
    }

    /** The field that the API calls so. */
    public static Optional<CustomerField> named(String apiName) {
        return Arrays.stream(values())
                .filter(field -> field.apiName().equals(apiName))
                .findFirst();
    }
}
