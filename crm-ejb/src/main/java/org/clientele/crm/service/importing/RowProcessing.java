package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerAccess;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDataBuilder;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.CustomerValues;
import org.clientele.crm.domain.importing.Import;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.RowReader;
import org.clientele.crm.domain.importing.ValueChange;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.customer.CustomerIntake;
import org.clientele.crm.service.customer.CustomerMatch;
import org.clientele.crm.service.customer.CustomerMatchQueries;
import org.clientele.crm.service.identity.Assignees;

/** Gives rows their outcome: tries each on the customer aggregate, and in an import stores what came of it. */
@ApplicationScoped
public class RowProcessing {

    @Inject
    private ImportRowRepository rows;

    @Inject
    private CustomerMatchQueries matches;

    @Inject
    private CustomerIntake intake;

    @Inject
    private Assignees assignees;

    @Inject
    private Clock clock;

    /**
     * Looks at the next rows and stores customers and outcomes in the caller's transaction.
     *
     * @return how many rows were looked at; 0 when all have their outcome
     */
    public int processNext(Import job, int limit) {
        List<StagedRow> pending = rows.pending(job.id(), limit);
        if (pending.isEmpty()) {
            return 0;
        }
        ImportMapping mapping = ImportJson.mapping(job.mapping());
        RowReader reader = new RowReader(ImportJson.format(job.fileFormat()).columns(), mapping);
        RowLookup lookup = RowLookup.of(pending, matches);
        List<RowPlan> plans = pending.stream()
                .map(row -> RowPlan.of(row, reader.read(row.cells()), mapping, lookup))
                .toList();
        List<RowResult> results = new Attempt(job, mapping, plans).results();
        intake.flush();
        intake.refreshStatistics();
        rows.storeResults(job.id(), results);
        results.forEach(result -> job.count(result.outcome(), result.hasWarning()));
        return results.size();
    }

    /** Refuses the next row without looking at it. */
    public void passOver(Import job, RowNote reason) {
        rows.pending(job.id(), 1).forEach(row -> {
            rows.storeResults(
                    job.id(), List.of(new RowResult(row.line(), RowOutcome.ERROR, null, List.of(reason), Map.of())));
            job.count(RowOutcome.ERROR, false);
        });
    }

    /** One batch of rows with the customers it works on. */
    private final class Attempt {

        private final boolean trial;
        private final ImportMapping mapping;
        private final List<RowPlan> plans;
        private final Stamp stamp;
        private final CustomerAccess access;
        private final Map<Long, Customer> customers;
        private final Map<String, Boolean> active = new HashMap<>();
        private final Iterator<String> numbers;

        Attempt(Import job, ImportMapping mapping, List<RowPlan> plans) {
            this.trial = job.mode() == ImportMode.DRY_RUN;
            this.mapping = mapping;
            this.stamp = new Stamp(clock.instant(), job.createdBy());
            this.access = new CustomerAccess(job.createdBy(), true, job.mayEditAll());
            Set<Long> ids = new HashSet<>();
            plans.forEach(plan -> addIds(plan, ids));
            this.customers = trial ? intake.loadForTrial(ids) : intake.load(ids);
            this.plans = plans.stream().map(this::managed).toList();
            long creations = this.plans.stream()
                    .filter(plan -> plan.match() == null && !plan.isRefused())
                    .count();
            this.numbers = (trial ? List.<String>of() : intake.nextNumbers((int) creations)).iterator();
        }

        private void addIds(RowPlan plan, Set<Long> ids) {
            for (CustomerMatch customer : new CustomerMatch[] {plan.match(), plan.parent()}) {
                if (customer != null) {
                    ids.add(customer.id());
                }
            }
        }

        /** Refuses a manager to whom the customer cannot be given; who has it keeps it. */
        private RowPlan managed(RowPlan plan) {
            String manager = plan.values().get(CustomerField.ACCOUNT_MANAGER);
            String holder = plan.match() == null
                    ? stamp.by()
                    : customers.get(plan.match().id()).accountManager();
            boolean possible =
                    manager == null || manager.equals(holder) || active.computeIfAbsent(manager, assignees::isActive);
            return possible
                    ? plan
                    : plan.with(note(new FieldError("accountManager", "error.unknownUser", List.of(manager))));
        }

        List<RowResult> results() {
            return plans.stream().map(this::result).toList();
        }

        private RowResult result(RowPlan plan) {
            if (plan.isRefusedAsAWhole()) {
                return refused(plan, List.of());
            }
            Customer known =
                    plan.match() == null ? null : customers.get(plan.match().id());
            try {
                CustomerData data = data(plan, known);
                if (plan.isRefused()) {
                    requirePossible(plan, known, data);
                    return refused(plan, List.of());
                }
                return known == null ? create(plan, data) : update(plan, known, data);
            } catch (InvalidInput invalid) {
                return refused(plan, invalid.errors());
            }
        }

        private CustomerData data(RowPlan plan, Customer known) {
            CustomerDataBuilder data = known == null
                    ? CustomerData.of(RowPlan.kind(plan.values(), mapping), "").accountManager(stamp.by())
                    : known.data().toBuilder();
            return CustomerValues.put(data, plan.values()).build();
        }

        private void requirePossible(RowPlan plan, Customer known, CustomerData data) {
            if (known == null) {
                intake.draft("", data, parent(plan), stamp);
            } else {
                intake.requirePossible(known, data, parentAfter(plan, known), stamp);
            }
        }

        private RowResult create(RowPlan plan, CustomerData data) {
            String number = trial ? "" : numbers.next();
            Customer customer = intake.draft(number, data, parent(plan), stamp);
            if (!trial) {
                intake.register(customer);
            }
            return new RowResult(plan.row().line(), RowOutcome.CREATE, trial ? null : number, plan.notes(), Map.of());
        }

        private RowResult update(RowPlan plan, Customer customer, CustomerData after) {
            CustomerData before = customer.data();
            Customer parent = parentAfter(plan, customer);
            Map<CustomerField, ValueChange> changes = changes(before, after);
            if (plan.hasParentToCome() || !Objects.equals(customer.parent(), parent)) {
                String now = trial && plan.hasParentToCome() ? plan.row().parentRef() : number(parent);
                changes.put(CustomerField.PARENT, new ValueChange(before.parent(), now));
            }
            if (changes.isEmpty()) {
                return new RowResult(
                        plan.row().line(), RowOutcome.SKIP, customer.recordNumber(), plan.notes(), changes);
            }
            if (!access.mayChange(customer.accountManager())) {
                return refused(plan, List.of());
            }
            intake.change(customer, after, parent, stamp);
            return new RowResult(plan.row().line(), RowOutcome.UPDATE, customer.recordNumber(), plan.notes(), changes);
        }

        private Map<CustomerField, ValueChange> changes(CustomerData before, CustomerData after) {
            Map<CustomerField, String> old = CustomerValues.of(before);
            Map<CustomerField, ValueChange> changes = new EnumMap<>(CustomerField.class);
            CustomerValues.of(after).forEach((field, value) -> {
                if (!value.equals(old.get(field))) {
                    changes.put(field, new ValueChange(old.get(field), value));
                }
            });
            return changes;
        }

        /** Tells all that is wrong with a row at once: what was seen so far, what else is, and whose customer it is. */
        private RowResult refused(RowPlan plan, List<FieldError> errors) {
            List<RowNote> notes = new ArrayList<>(plan.notes());
            errors.stream()
                    .map(this::note)
                    .filter(note -> !plan.isRefused(note.column()))
                    .forEach(notes::add);
            if (plan.match() == null) {
                return new RowResult(plan.row().line(), RowOutcome.ERROR, null, notes, Map.of());
            }
            String number = plan.match().number();
            String manager = customers.get(plan.match().id()).accountManager();
            if (!access.mayChange(manager)) {
                notes.add(RowNote.error(null, "error.import.managedByOther", number, manager));
            }
            return new RowResult(plan.row().line(), RowOutcome.ERROR, number, notes, Map.of());
        }

        private Customer parentAfter(RowPlan plan, Customer customer) {
            return plan.row().parentRef() == null ? customer.parent() : parent(plan);
        }

        private Customer parent(RowPlan plan) {
            return plan.parent() == null ? null : customers.get(plan.parent().id());
        }

        private String number(Customer customer) {
            return customer == null ? null : customer.recordNumber();
        }

        private RowNote note(FieldError error) {
            String field = error.field().replaceFirst("[\\[.].*", "");
            String column = CustomerField.named(field)
                    .flatMap(mapping::column)
                    .map(mapped -> mapped.column())
                    .orElse(null);
            return RowNote.error(
                    column,
                    error.key(),
                    error.arguments().stream().map(String::valueOf).toArray(String[]::new));
        }
    }
}
