package org.clientele.crm.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.crm.domain.audit.AuditedAs;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.audit.Confidential;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryValuesTest {

    private final HistoryValues values = in(Locale.UK);

    private static HistoryValues in(Locale locale) {
        Formats formats = new Formats(locale, ZoneId.of("Europe/Berlin"), Instant.parse("2026-11-16T07:27:00Z"));
        People people = new People() {
            @Override
            public String name(String username) {
                return username.equals("nora") ? "Nora Lindqvist" : username;
            }
        };
        return new HistoryValues(formats, people, locale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CUSTOMER;annualRevenue;1234567.89 USD;US$1,234,567.89",
                "CUSTOMER;annualRevenue;2500.00 EUR;€2,500",
                "CUSTOMER;employeeCount;23456;23,456",
                "CUSTOMER;foundedOn;1996;1996",
                "CUSTOMER;foundedOn;1996-05;May 1996",
                "CUSTOMER;foundedOn;1997-06-03;3 Jun 1997",
                "CUSTOMER;country;FR;France",
                "CUSTOMER;preferredLanguage;de-AT;German (Austria)",
                "CUSTOMER;accountManager;nora;Nora Lindqvist",
                "CUSTOMER;lifecycleStage;QUALIFIED_PROSPECT;Qualified",
                "CUSTOMER;addresses;BILLING: Hauptstr. 1, 10115 Berlin, DE;Billing: Hauptstr. 1, 10115 Berlin, Germany",
                "CUSTOMER;addresses;SITE: FR;Site: France",
                "CUSTOMER;archivedAt;2026-07-02T22:30:00Z;Fri 3 Jul 2026, 00:30 CEST",
                "CONTACT;roles;END_USER, BILLING;End user, Billing",
                "CONTACT;primary;true;yes",
                "CONTACT;emails;ada@x.example (WORK, primary);ada@x.example (Work, primary)",
                "CONTACT;phones;+49 (30) 123456 (MOBILE);+49 (30) 123456 (Mobile)",
                "CONTRACT;kind;ONE_OFF;One-off",
                "CONTRACT;unitPrice;3999.9925;3,999.9925",
                "CONTRACT;discountPercent;12.5;12.5",
                "CONTRACT;startDate;2026-11-02;2 Nov 2026",
                "CONTRACT;contractLine;Hosting, large, 1200.5 × 2500;Hosting, large, 1,200.5 × 2,500",
                "CONTRACT;clause;TERMS_OF_SERVICE, 2026-01, Ada;Terms of service, 2026-01, Ada",
                "CONTRACT;signature;CUSTOMER, Ada Lovelace;For the customer, Ada Lovelace",
                "SUPPORT_REQUEST;status;ON_HOLD;On hold",
                "SUPPORT_REQUEST;state;MET;Met",
                "SUPPORT_REQUEST;targetMinutes;1440;1,440",
                "SUPPORT_REQUEST;supportMessage;PUBLIC, OUT: HELLO;Public, from us: HELLO",
                "USER_ACCOUNT;roles;READ_ONLY;Read only",
                "USER_ACCOUNT;locale;en-GB;English (United Kingdom)"
            })
    void areSaidAsOnTheOtherPages(String recordType, String field, String text, String said) {
        assertThat(values.value(recordType, field, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, name, LEGO",
        "CUSTOMER, legalName, 2500.00 EUR",
        "CUSTOMER, externalId, 123456",
        "CONTRACT, title, 2026-11-02",
        "SUPPORT_REQUEST, priorityReason, ACTIVE",
        "CONTRACT, product, ONE_OFF",
        "CONTRACT, startDate, soon",
        "CUSTOMER, lifecycleStage, GONE"
    })
    void wordsOfPeopleStandAsTheyAre(String recordType, String field, String text) {
        assertThat(values.value(recordType, field, text)).isEqualTo(text);
    }

    @Test
    void keysAreNotSaid() {
        assertThat(values.value("CONTRACT", "customerId", "4711")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CONTRACT;Hosting, 1200.5 × 2500;Hosting, 1,200.5 × 2,500",
                "CONTRACT;BILLING_INFORMATION, 2;Billing information, 2",
                "SUPPORT_REQUEST;FIRST_RESPONSE;First response",
                "CONTACT;CU-000123;CU-000123"
            })
    void partsAreCalledAsOnTheOtherPages(String recordType, String label, String said) {
        assertThat(values.part(recordType, label)).isEqualTo(said);
    }

    @Test
    void theReaderDecidesHowNumbersAndDatesAreWritten() {
        assertThat(in(Locale.GERMANY).value("CUSTOMER", "annualRevenue", "1234567.89 EUR"))
                .isEqualTo("1.234.567,89\u00a0€");
        assertThat(in(Locale.GERMANY).value("CUSTOMER", "country", "FR")).isEqualTo("Frankreich");
    }

    /** A field of a record as its class declares it. */
    record Audited(String recordType, String field, Class<?> type) {}

    /** Every field whose changes the audit trail notes, those of parts and of values inside records, too. */
    static Stream<Audited> audited() {
        return new ClassFileImporter()
                .importPackages("org.clientele.crm.domain").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAnnotatedWith(Unaudited.class))
                        .map(JavaClass::reflect)
                        .filter(type ->
                                AggregateRoot.class.isAssignableFrom(type) || AuditedPart.class.isAssignableFrom(type))
                        .flatMap(type -> audited(recordType(type), type));
    }

    private static Stream<Audited> audited(String recordType, Class<?> owner) {
        return owner == null || owner == AggregateRoot.class
                ? Stream.empty()
                : Stream.concat(
                        audited(recordType, owner.getSuperclass()),
                        Arrays.stream(owner.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .filter(field -> Stream.of(Id.class, Unaudited.class, Confidential.class)
                                        .noneMatch(field::isAnnotationPresent))
                                .filter(HistoryValuesTest::changes)
                                .flatMap(field -> audited(recordType, field)));
    }

    private static Stream<Audited> audited(String recordType, Field field) {
        AuditedAs name = field.getAnnotation(AuditedAs.class);
        return field.getType().isAnnotationPresent(Embeddable.class) && field.getType() != Money.class
                ? audited(recordType, field.getType())
                : Stream.of(new Audited(recordType, name == null ? field.getName() : name.value(), content(field)));
    }

    private static boolean changes(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.updatable();
    }

    private static Class<?> content(Field field) {
        return field.getGenericType() instanceof ParameterizedType collection
                        && collection.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : field.getType();
    }

    /** A part is noted on its record, which it refers to first. */
    private static String recordType(Class<?> type) {
        Class<?> root = AggregateRoot.class.isAssignableFrom(type)
                ? type
                : Arrays.stream(type.getDeclaredFields())
                        .map(Field::getType)
                        .filter(AggregateRoot.class::isAssignableFrom)
                        .findFirst()
                        .orElseThrow();
        return root.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("audited")
    void areSaidInWordsWhateverTheirKind(Audited field) {
        List<String> texts = texts(field.type());

        assertThat(texts)
                .as(field.toString())
                .allSatisfy(text -> assertThat(values.value(field.recordType(), field.field(), text))
                        .isNotEqualTo(text));
    }

    /** What the trail keeps of values of a type; nothing for those that people write themselves. */
    private static List<String> texts(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .filter(name -> !name.equals("API"))
                    .toList();
        }
        Map<Class<?>, String> samples = Map.of(
                LocalDate.class, "2026-11-02",
                Instant.class, "2026-11-02T08:00:00Z",
                BigDecimal.class, "1234567",
                Integer.class, "1234567",
                int.class, "1234567",
                Long.class, "1234567",
                boolean.class, "true",
                Money.class, "1234567.00 EUR",
                PartialDate.class, "2026-11");
        return samples.containsKey(type) ? List.of(samples.get(type)) : List.of();
    }
}
