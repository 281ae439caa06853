package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.CustomerValues;
import org.clientele.crm.domain.importing.Import;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UndoOutcome;
import org.clientele.crm.domain.importing.ValueChange;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.customer.CustomerIntake;
import org.clientele.crm.service.customer.CustomerMatch;
import org.clientele.crm.service.customer.CustomerMatchQueries;
import org.clientele.crm.service.importing.ImportRowRepository.DoneRow;
import org.clientele.crm.service.importing.ImportRowRepository.UndoneRow;

/**
 * Takes back what rows did: removes the customers that they created, and puts back the values that they changed unless
 * someone changed them again since.
 */
@ApplicationScoped
public class RowUndoing {

    @Inject
    private ImportRowRepository rows;

    @Inject
    private CustomerMatchQueries matches;

    @Inject
    private CustomerIntake intake;

    @Inject
    private Clock clock;

    /**
     * Takes back the next rows in the caller's transaction.
     *
     * @return how many; 0 when all are taken back
     */
    public int undoNext(Import job, int limit) {
        List<DoneRow> done = rows.toUndo(job.id(), limit);
        if (done.isEmpty()) {
            return 0;
        }
        Map<String, Customer> customers = customers(done);
        List<UndoneRow> undone = new ArrayList<>();
        for (DoneRow row : done) {
            Customer customer = customers.get(row.customerNumber());
            undone.add(customer == null ? gone(row) : undo(row, customer, customers, job));
        }
        intake.flush();
        rows.storeUndo(job.id(), undone);
        undone.forEach(row -> job.countUndone(row.outcome()));
        return undone.size();
    }

    /** Leaves the next row's effect as it is. */
    public void passOver(Import job, RowNote reason) {
        rows.toUndo(job.id(), 1).forEach(row -> {
            rows.storeUndo(job.id(), List.of(new UndoneRow(row.line(), UndoOutcome.KEPT, List.of(reason))));
            job.countUndone(UndoOutcome.KEPT);
        });
    }

    private Map<String, Customer> customers(List<DoneRow> done) {
        Set<String> numbers = new HashSet<>();
        for (DoneRow row : done) {
            numbers.add(row.customerNumber());
            ValueChange parent = row.changes().get(CustomerField.PARENT);
            if (parent != null && parent.before() != null) {
                numbers.add(parent.before());
            }
        }
        List<Long> ids = matches.byNumber(numbers).values().stream()
                .flatMap(List::stream)
                .map(CustomerMatch::id)
                .toList();
        Map<String, Customer> customers = new HashMap<>();
        intake.load(ids).values().forEach(customer -> customers.put(customer.recordNumber(), customer));
        return customers;
    }

    private UndoneRow gone(DoneRow row) {
        return row.outcome() == RowOutcome.CREATE
                ? new UndoneRow(row.line(), UndoOutcome.RESTORED, List.of())
                : new UndoneRow(
                        row.line(),
                        UndoOutcome.KEPT,
                        List.of(RowNote.warning(null, "error.import.undo.gone", row.customerNumber())));
    }

    private UndoneRow undo(DoneRow row, Customer customer, Map<String, Customer> customers, Import job) {
        if (row.outcome() == RowOutcome.CREATE) {
            intake.remove(customer);
            return new UndoneRow(row.line(), UndoOutcome.RESTORED, List.of());
        }
        CustomerData current = customer.data();
        Map<CustomerField, String> values = CustomerValues.of(current);
        Map<CustomerField, String> back = new EnumMap<>(CustomerField.class);
        List<RowNote> kept = new ArrayList<>();
        row.changes().forEach((field, change) -> {
            boolean parentIsGone =
                    field == CustomerField.PARENT && change.before() != null && !customers.containsKey(change.before());
            if (Objects.equals(values.get(field), change.after()) && !parentIsGone) {
                back.put(field, change.before());
            } else {
                kept.add(RowNote.warning(null, "error.import.undo.changedSince", field.apiName()));
            }
        });
        if (!back.isEmpty()) {
            CustomerData data = CustomerValues.put(current.toBuilder(), back).build();
            Customer parent = data.parent() == null ? null : customers.getOrDefault(data.parent(), customer.parent());
            intake.change(customer, data, parent, new Stamp(clock.instant(), job.updatedBy()));
        }
        UndoOutcome outcome =
                kept.isEmpty() ? UndoOutcome.RESTORED : back.isEmpty() ? UndoOutcome.KEPT : UndoOutcome.PARTLY;
        return new UndoneRow(row.line(), outcome, kept);
    }
}
