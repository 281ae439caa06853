package org.clientele.crm.service.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.audit.AuditedPart;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.CollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DeferrableChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** Reads what a change of one mapped field means for a reader: from what to what, what came in and what went. */
final class FieldChangeReader {

    /** One thing that changed about a field. */
    record FieldChange(AuditAction action, String field, String oldValue, String newValue) {}

    /** Everything that changed about a field, and the parts that went with it. */
    record Result(List<FieldChange> changes, List<AuditedPart> removedParts) {

        static Result of(List<FieldChange> changes) {
            return new Result(changes, List.of());
        }

        static Result nothing() {
            return of(List.of());
        }
    }

    private final UnitOfWorkImpl session;
    private final AuditText text;

    FieldChangeReader(UnitOfWorkImpl session) {
        this.session = session;
        text = new AuditText(session);
    }

    Result read(ChangeRecord record, Object owner) {
        DatabaseMapping mapping = record.getMapping();
        String field = record.getAttribute();
        AuditedFields.Treatment treatment = AuditedFields.of(owner.getClass(), field);
        if (mapping.isReadOnly() || treatment == AuditedFields.Treatment.IGNORED) {
            return Result.nothing();
        }
        if (treatment == AuditedFields.Treatment.NOTED_WITHOUT_VALUE) {
            return Result.of(List.of(new FieldChange(AuditAction.CHANGED, field, null, null)));
        }
        if (mapping.isAggregateCollectionMapping()) {
            return Result.of(embeddables(mapping, owner));
        }
        if (record instanceof CollectionChangeRecord collection && mapping.isForeignReferenceMapping()) {
            return entities(collection, mapping);
        }
        return Result.of(values(record, mapping, owner));
    }

    private List<FieldChange> values(ChangeRecord record, DatabaseMapping mapping, Object owner) {
        String field = record.getAttribute();
        Object after = mapping.getRealAttributeValueFromObject(owner, session);
        if (record instanceof DirectCollectionChangeRecord direct && !(after instanceof Map)) {
            return elements(field, direct.getRemoveObjectList(), direct.getAddObjectList());
        }
        if (record instanceof DeferrableChangeRecord deferrable && after instanceof Collection<?> now) {
            return difference(field, before(deferrable, owner), now);
        }
        List<FieldChange> changes = new ArrayList<>();
        if (record instanceof AggregateChangeRecord) {
            embedded(mapping.getReferenceDescriptor(), field, record.getOldValue(), after, changes);
        } else {
            value(field, record.getOldValue(), after, changes);
        }
        return changes;
    }

    /** Values without identity that come and go as wholes, such as addresses; one that changed went and came. */
    private List<FieldChange> embeddables(DatabaseMapping mapping, Object owner) {
        return difference(
                mapping.getAttributeName(), texts(mapping, session.getBackupClone(owner)), texts(mapping, owner));
    }

    private List<String> texts(DatabaseMapping mapping, Object owner) {
        return mapping.getRealAttributeValueFromObject(owner, session) instanceof Collection<?> values
                ? values.stream().map(text::of).toList()
                : List.of();
    }

    /** Parts that came in are new objects of their own; here are those that went, and references to other records. */
    private Result entities(CollectionChangeRecord record, DatabaseMapping mapping) {
        List<AuditedPart> removed = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        for (ObjectChangeSet gone : record.getRemoveObjectList().keySet()) {
            Object object = gone.getUnitOfWorkClone();
            if (mapping.isPrivateOwned() && object instanceof AuditedPart part) {
                removed.add(part);
            } else if (mapping.isManyToManyMapping()) {
                changes.add(new FieldChange(AuditAction.REMOVED, record.getAttribute(), text.of(object), null));
            }
        }
        if (mapping.isManyToManyMapping()) {
            record.getAddObjectList()
                    .keySet()
                    .forEach(come -> changes.add(new FieldChange(
                            AuditAction.ADDED, record.getAttribute(), null, text.of(come.getUnitOfWorkClone()))));
        }
        return new Result(changes, removed);
    }

    private List<FieldChange> difference(String field, Collection<?> before, Collection<?> after) {
        List<Object> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<Object> come = new ArrayList<>(after);
        before.forEach(come::remove);
        return elements(field, gone, come);
    }

    private List<FieldChange> elements(String field, Collection<?> gone, Collection<?> come) {
        List<FieldChange> changes = new ArrayList<>();
        gone.forEach(element -> changes.add(new FieldChange(AuditAction.REMOVED, field, text.of(element), null)));
        come.forEach(element -> changes.add(new FieldChange(AuditAction.ADDED, field, null, text.of(element))));
        return changes;
    }

    private Collection<?> before(DeferrableChangeRecord record, Object owner) {
        return record.getOldValue(owner, session) instanceof Collection<?> before ? before : List.of();
    }

    /**
     * A value that can say itself is one change; any other is compared field by field, also when it comes or goes. That
     * its fields are held together is nobody's business outside, so they are named as if the record held them.
     */
    private void embedded(ClassDescriptor type, String name, Object before, Object after, List<FieldChange> changes) {
        if ((before == null && after == null) || AuditText.saysItself(type.getJavaClass())) {
            value(name, before, after, changes);
            return;
        }
        for (DatabaseMapping mapping : type.getMappings()) {
            String field = mapping.getAttributeName();
            if (AuditedFields.of(type.getJavaClass(), field) == AuditedFields.Treatment.IGNORED) {
                continue;
            }
            String publicName = AuditedFields.publicName(type.getJavaClass(), field);
            Object old = before == null ? null : mapping.getRealAttributeValueFromObject(before, session);
            Object now = after == null ? null : mapping.getRealAttributeValueFromObject(after, session);
            if (mapping.isAggregateObjectMapping()) {
                embedded(mapping.getReferenceDescriptor(), publicName, old, now, changes);
            } else {
                value(publicName, old, now, changes);
            }
        }
    }

    private void value(String field, Object before, Object after, List<FieldChange> changes) {
        String old = text.of(before);
        String now = text.of(after);
        if (!Objects.equals(old, now)) {
            changes.add(new FieldChange(AuditAction.CHANGED, field, old, now));
        }
    }
}
