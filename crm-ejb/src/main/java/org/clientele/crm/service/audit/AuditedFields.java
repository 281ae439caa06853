package org.clientele.crm.service.audit;

import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.crm.domain.audit.AuditedAs;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.audit.Confidential;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;

/** What of a record is noted, and how. Keys, versions and stamps of a record are not: every entry says them anyway. */
final class AuditedFields {

    /** How a field is treated. */
    enum Treatment {
        NOTED,
        NOTED_WITHOUT_VALUE,
        IGNORED
    }

    private static final Map<FieldKey, Treatment> TREATMENTS = new ConcurrentHashMap<>();
    private static final Map<FieldKey, String> NAMES = new ConcurrentHashMap<>();

    private AuditedFields() {}

    static boolean isAudited(Class<?> entity) {
        return entity != null
                && (AggregateRoot.class.isAssignableFrom(entity) || AuditedPart.class.isAssignableFrom(entity))
                && !entity.isAnnotationPresent(Unaudited.class);
    }

    static Treatment of(Class<?> owner, String attribute) {
        return TREATMENTS.computeIfAbsent(new FieldKey(owner, attribute), AuditedFields::treatment);
    }

    /** What readers call a field, whichever value inside its record holds it: its public name. */
    static String publicName(Class<?> owner, String attribute) {
        return NAMES.computeIfAbsent(
                new FieldKey(owner, attribute),
                key -> field(key)
                        .map(field -> field.getAnnotation(AuditedAs.class))
                        .map(AuditedAs::value)
                        .orElse(attribute));
    }

    /** {@code SupportRequest} is {@code SUPPORT_REQUEST}. */
    static String recordType(String entityName) {
        return entityName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** {@code ContractLine} is {@code contractLine}. */
    static String partName(AuditedPart part) {
        String name = part.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Treatment treatment(FieldKey key) {
        return field(key).map(AuditedFields::treatment).orElse(Treatment.NOTED);
    }

    private static Optional<Field> field(FieldKey key) {
        for (Class<?> type = key.owner(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(key.attribute())) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private static Treatment treatment(Field field) {
        if (field.getDeclaringClass() == AggregateRoot.class
                || field.isAnnotationPresent(Id.class)
                || field.isAnnotationPresent(Version.class)
                || field.isAnnotationPresent(Unaudited.class)) {
            return Treatment.IGNORED;
        }
        return field.isAnnotationPresent(Confidential.class) ? Treatment.NOTED_WITHOUT_VALUE : Treatment.NOTED;
    }

    private record FieldKey(Class<?> owner, String attribute) {}
}
