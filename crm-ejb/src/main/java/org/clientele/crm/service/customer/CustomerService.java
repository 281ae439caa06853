package org.clientele.crm.service.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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
        requireFreeExternalId(data.externalId(), null);
        assignees.require("accountManager", data.accountManager(), null);
        CustomerData managed = data.accountManager() == null
                ? data.toBuilder().accountManager(caller.username()).build()
                : data;
        Customer customer = new Customer(customers.nextNumber(), managed, caller.stamp());
        place(customer, data.parent(), 0);
        customers.add(customer);
        return customer.recordNumber();
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
        requireFreeExternalId(data.externalId(), customer.recordNumber());
        assignees.require("accountManager", data.accountManager(), customer.accountManager());
        int levelsBelow = customers.levelsBelow(customer);
        customer.change(data, levelsBelow, caller.stamp());
        place(customer, data.parent(), levelsBelow);
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

    private void place(Customer customer, String parent, int levelsBelow) {
        String former = customer.parent() == null ? null : customer.parent().recordNumber();
        if (parent == null) {
            customer.belongTo(null, levelsBelow);
        } else if (!parent.equals(former)) {
            customers.lockHierarchy();
            Customer found = customers
                    .find(parent)
                    .orElseThrow(() -> new InvalidInput("parent", "error.noSuchCustomer", parent));
            customer.belongTo(found, levelsBelow);
        }
    }

    private void requireFreeExternalId(String externalId, String holder) {
        if (externalId != null) {
            customers
                    .numberByExternalId(externalId)
                    .filter(number -> !number.equals(holder))
                    .ifPresent(number -> {
                        throw new InvalidInput("externalId", "error.externalIdTaken", number);
                    });
        }
    }

    private void requireSight(CustomerFilter filter) {
        if (filter.archived() && !access.toCustomers().seesArchived()) {
            throw new NotPermitted("error.archivedNotPermitted");
        }
    }
}
