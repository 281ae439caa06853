package org.clientele.crm.service.audit;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * Values as the audit trail keeps them: another record by its number, a part by its label, dates and moments in ISO
 * 8601, decimals without trailing zeros, everything else as it says itself.
 */
final class AuditText {

    private final AbstractSession session;

    AuditText(AbstractSession session) {
        this.session = session;
    }

    String of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof AggregateRoot root) {
            return root.recordNumber();
        }
        if (value instanceof AuditedPart part) {
            return part.auditLabel();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        ClassDescriptor descriptor = saysItself(value.getClass()) ? null : session.getDescriptor(value.getClass());
        return descriptor == null ? value.toString() : fields(value, descriptor);
    }

    /** Whether a class has a {@code toString} of its own. */
    static boolean saysItself(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String fields(Object value, ClassDescriptor descriptor) {
        return descriptor.getMappings().stream()
                .filter(mapping ->
                        AuditedFields.of(value.getClass(), mapping.getAttributeName()) == AuditedFields.Treatment.NOTED)
                .map(mapping -> of(mapping.getRealAttributeValueFromObject(value, session)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
