package org.clientele.crm.service.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.customer.ChangeCustomer;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerAccess;
import org.clientele.crm.domain.customer.CustomerCounts;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerList;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.EmailDomains;
import org.clientele.crm.domain.customer.MoveCustomer;
import org.clientele.crm.domain.customer.SimilarCustomer;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.identity.Assignees;
import org.clientele.crm.service.shared.CurrentCaller;

/**
 * The use cases around customers. Everyone who may see customers sees all of them, but archived ones only who may edit
 * customers; which ones somebody may change, {@link CustomerAccess} says.
 */
@Stateless
@RolesAllowed(Permission.CUSTOMER_VIEW)
public class CustomerService {

    @Inject
    private CustomerRepository customers;

    @Inject
    private CustomerQueries queries;

    @Inject
    private CustomerDetailsQueries detailsQueries;

    @Inject
    private Assignees assignees;

    @Inject
    private CallerAccess access;

    @Inject
    private CurrentCaller caller;

    /** @throws NotPermitted if archived customers are asked for by one who may not edit customers */
    public Page<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, PageRequest request) {
        requireSight(filter);
        return queries.page(filter, sort, descending, request);
    }

    /** @throws NotPermitted if archived customers are asked for by one who may not edit customers */
    public CappedCount count(CustomerFilter filter) {
        requireSight(filter);
        return queries.count(filter);
    }

    /**
     * All that the page with the list shows, read in one transaction.
     *
     * @throws NotPermitted if archived customers are asked for by one who may not edit customers
     */
    public CustomerList list(CustomerFilter filter, CustomerSort sort, boolean descending, PageRequest request) {
        Page<CustomerRow> page = page(filter, sort, descending, request);
        CustomerCounts views = queries.counts(caller.username());
        CappedCount count = filter.equals(CustomerFilter.ALL) ? views.all() : queries.count(filter);
        return new CustomerList(page, count, views, queries.countries());
    }

    /** @throws NotFound if there is no such customer, or it is archived and the caller may not edit customers */
    public CustomerDetails customer(String number) {
        return detailsQueries.find(number, access.toCustomers()).orElseThrow(() -> new NotFound("customer", number));
    }

    /**
     * Customers that may be the one that the caller is about to enter; none while the name or the external id is
     * one that no customer can have.
     *
     * @param except number of the customer that is being changed, {@code null} for a new one
     */
    public List<SimilarCustomer> similarCustomers(
            String name, List<String> emailDomains, String externalId, String except) {
        var checks = new FieldChecks();
        String text = checks.requiredText("name", name, CustomerData.NAME_LENGTH);
        String id = checks.optionalText("externalId", externalId, CustomerData.NAME_LENGTH);
        List<String> domains = emailDomains.stream()
                .map(EmailDomains::normal)
                .filter(EmailDomains::isDomain)
                .toList();
        boolean possible = !checks.hasErrorFor("name") && !checks.hasErrorFor("externalId");
        return possible ? detailsQueries.similar(text, domains, id, except) : List.of();
    }

    /**
     * Registers a customer, managed by the caller unless the data say by whom.
     *
     * @return the new customer's number
     * @throws InvalidInput if the parent or the account manager cannot be one, or the external id is taken
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public String registerCustomer(CustomerData data) {
        FieldChecks checks = new FieldChecks();
        checkExternalId(checks, data.externalId(), null);
        assignees.check(checks, "accountManager", data.accountManager(), null);
        Customer parent = parent(checks, data.parent(), null);
        CustomerData managed = data.accountManager() == null
                ? data.toBuilder().accountManager(caller.username()).build()
                : data;
        String number = customers.nextNumber();
        checks.collect(() -> customers.add(new Customer(number, managed, parent, caller.stamp())));
        checks.done();
        return number;
    }

    /**
     * Replaces what is known of a customer.
     *
     * @throws NotFound if there is no such customer, or it is archived and the caller may not edit customers
     * @throws NotPermitted if somebody else manages the customer and the caller may not edit all
     * @throws StaleData if it changed since the expected version
     * @throws InvalidInput if the parent or the account manager cannot be one, or the external id is taken
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void changeCustomer(ChangeCustomer command) {
        Customer customer = forChange(command.number(), command.expectedVersion());
        CustomerData data = command.data();
        FieldChecks checks = new FieldChecks();
        checkExternalId(checks, data.externalId(), customer.recordNumber());
        assignees.check(checks, "accountManager", data.accountManager(), customer.accountManager());
        Customer parent = parent(checks, data.parent(), customer.parent());
        checks.collect(() -> customer.change(data, parent, customers.levelsBelow(customer), caller.stamp()));
        checks.done();
    }

    /**
     * Moves a customer to another stage of its lifecycle.
     *
     * @throws IllegalTransition if that stage cannot follow
     * @throws NotFound if there is no such customer
     * @throws NotPermitted if somebody else manages the customer and the caller may not edit all
     * @throws StaleData if it changed since the expected version
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void moveCustomer(MoveCustomer command) {
        forChange(command.number(), command.expectedVersion()).moveTo(command.to(), command.reason(), caller.stamp());
    }

    /**
     * Takes a customer out of the lists.
     *
     * @throws NotFound if there is no such customer
     * @throws NotPermitted if somebody else manages the customer and the caller may not edit all
     * @throws StaleData if it changed since the expected version
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void archiveCustomer(String number, Long expectedVersion) {
        forChange(number, expectedVersion).archive(caller.stamp());
    }

    /** Brings an archived customer back; the same rules as for archiving. */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void restoreCustomer(String number, Long expectedVersion) {
        forChange(number, expectedVersion).restore(caller.stamp());
    }

    private Customer forChange(String number, Long expectedVersion) {
        Customer customer = customers.get(number);
        access.toCustomers().requireChange(customer);
        customer.expectVersion(expectedVersion);
        return customer;
    }

    private Customer parent(FieldChecks checks, String number, Customer former) {
        if (number == null || former != null && number.equals(former.recordNumber())) {
            return number == null ? null : former;
        }
        customers.lockHierarchy();
        Optional<Customer> found = customers.find(number);
        checks.require(found.isPresent(), "parent", "error.noSuchCustomer", number);
        return found.orElse(former);
    }

    private void checkExternalId(FieldChecks checks, String externalId, String holder) {
        if (externalId != null) {
            customers
                    .numberByExternalId(externalId)
                    .filter(number -> !number.equals(holder))
                    .ifPresent(number -> checks.reject("externalId", "error.externalIdTaken", number));
        }
    }

    private void requireSight(CustomerFilter filter) {
        if (filter.archived() && !access.toCustomers().seesArchived()) {
            throw new NotPermitted("error.archivedNotPermitted");
        }
    }
}
