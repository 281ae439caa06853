package org.clientele.crm.service.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.audit.AuditEntry;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Stamp;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/**
 * Turns one set of changes of the persistence provider into audit entries. A new record is one entry, whatever came with
 * it; so is a deleted one. For everything else there is an entry a field, a collection element or a part.
 */
final class ChangeReader {

    private static final String STAMPS = AuditListener.class.getName() + ".stamps";

    private final UnitOfWorkImpl unitOfWork;
    private final Supplier<Stamp> caller;
    private final UnitOfWorkChangeSet changes;
    private final FieldChangeReader fields;
    private final List<AuditEntry> entries = new ArrayList<>();
    private final Set<Object> newRoots = identitySet();
    private final Set<Object> deletedRoots = identitySet();
    private final Set<Object> removedParts = identitySet();

    ChangeReader(UnitOfWorkImpl unitOfWork, UnitOfWorkChangeSet changes, Supplier<Stamp> caller) {
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.caller = caller;
        fields = new FieldChangeReader(unitOfWork);
    }

    List<AuditEntry> entries() {
        List<ObjectChangeSet> written = changes.getAllChangeSets().values().stream()
                .filter(change -> !change.isAggregate() && AuditedFields.isAudited(change.getClassType(unitOfWork)))
                .toList();
        written.forEach(this::rememberRoot);
        Set<?> deleted = unitOfWork.getDeletedObjects().keySet();
        deleted.stream().filter(AggregateRoot.class::isInstance).forEach(deletedRoots::add);
        deletedRoots.forEach(root -> add((AggregateRoot) root, AuditAction.DELETED, null, null, null, null));
        deleted.stream()
                .filter(AuditedPart.class::isInstance)
                .forEach(part -> removed((AuditedPart) part, ((AuditedPart) part).auditRoot()));
        written.forEach(this::read);
        return entries;
    }

    /** New records, and who changed which record, before anything is said about parts. */
    private void rememberRoot(ObjectChangeSet change) {
        if (change.getUnitOfWorkClone() instanceof AggregateRoot root) {
            if (change.isNew()) {
                newRoots.add(root);
            }
            if (change.isNew() || change.hasChangeFor("updatedAt")) {
                stamps().put(root, new Stamp(root.updatedAt(), root.updatedBy()));
            }
        }
    }

    private void read(ObjectChangeSet change) {
        Object changed = change.getUnitOfWorkClone();
        if (changed instanceof AggregateRoot root) {
            if (newRoots.contains(root)) {
                add(root, AuditAction.CREATED, null, null, null, null);
            } else if (!deletedRoots.contains(root)) {
                readFields(change, root, null);
            }
        } else if (changed instanceof AuditedPart part && !removedParts.contains(part)) {
            AggregateRoot root = part.auditRoot();
            if (change.isNew() && !newRoots.contains(root)) {
                add(root, AuditAction.ADDED, null, AuditedFields.partName(part), null, part.auditLabel());
            } else if (!change.isNew()) {
                readFields(change, root, part.auditLabel());
            }
        }
    }

    private void readFields(ObjectChangeSet change, AggregateRoot root, String part) {
        for (Object record : change.getChanges()) {
            FieldChangeReader.Result result = fields.read((ChangeRecord) record, change.getUnitOfWorkClone());
            result.changes()
                    .forEach(field ->
                            add(root, field.action(), part, field.field(), field.oldValue(), field.newValue()));
            result.removedParts().forEach(removed -> removed(removed, root));
        }
    }

    private void removed(AuditedPart part, AggregateRoot root) {
        if (removedParts.add(part) && !deletedRoots.contains(root)) {
            add(root, AuditAction.REMOVED, null, AuditedFields.partName(part), part.auditLabel(), null);
        }
    }

    private void add(AggregateRoot root, AuditAction action, String part, String field, String before, String after) {
        if (root == null) {
            throw new IllegalStateException("A part belongs to no record, so its change cannot be noted: " + field);
        }
        Stamp stamp = stamps().computeIfAbsent(root, unknown -> caller.get());
        String type = AuditedFields.recordType(unitOfWork.getDescriptor(root).getAlias());
        entries.add(
                new AuditEntry(stamp.at(), stamp.by(), type, root.recordNumber(), action, part, field, before, after));
    }

    /** Kept for the whole transaction: a second set of changes may hold a part without its record. */
    @SuppressWarnings("unchecked")
    private Map<Object, Stamp> stamps() {
        return (Map<Object, Stamp>)
                unitOfWork.getProperties().computeIfAbsent(STAMPS, key -> new IdentityHashMap<Object, Stamp>());
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
