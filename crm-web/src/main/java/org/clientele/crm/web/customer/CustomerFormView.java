package org.clientele.crm.web.customer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.clientele.crm.domain.customer.ChangeCustomer;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.SimilarCustomer;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.Username;
import org.clientele.crm.service.customer.CustomerService;
import org.clientele.crm.web.audit.EditConflict;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.FieldMessages;

/** The form of a new customer or of one that is being changed. */
@Named
@ViewScoped
public class CustomerFormView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_NAME_TO_COMPARE = 3;

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerPages pages;

    @Inject
    private CurrentUser user;

    @Inject
    private EditConflict conflict;

    private CustomerForm form;
    private String number;

    /**
     * Begins with the customer as it is, or with what the address says of a new one.
     *
     * @throws NotPermitted if a colleague manages the customer
     */
    public void load() {
        number = pages.getCustomer();
        if (number == null) {
            form = new CustomerForm();
            form.setAccountManager(user.getUsername());
            form.setParent(parameter("parent"));
        } else {
            CustomerDetails customer = customers.customer(number);
            if (!customer.mayChange()) {
                throw new NotPermitted(
                        "error.customerOfOther",
                        number,
                        new Username(customer.data().accountManager()));
            }
            form = CustomerForm.of(customer.data());
            conflict.began("CUSTOMER", number, customer.version(), customer.updatedAt());
        }
    }

    /** Stores the form and goes to the customer's page. */
    public void save() throws IOException {
        if (number == null) {
            Done.at("/customers/" + customers.registerCustomer(form.data()), "done.registered");
            return;
        }
        conflict.attempt(
                version -> customers.changeCustomer(new ChangeCustomer(number, version, form.data())),
                () -> customers.customer(number).version());
        if (!conflict.isPresent()) {
            Done.at("/customers/" + number, "done.changed");
        }
    }

    /** Tells what else is wrong where an input was refused. */
    public void tellRest(ComponentSystemEvent validated) {
        FieldMessages.tellRest(validated, form::data);
    }

    /** Stores the form over what others changed meanwhile, which its user has seen. */
    public void overwrite() throws IOException {
        conflict.acceptShown();
        save();
    }

    public EditConflict getConflict() {
        return conflict;
    }

    public void addAddress() {
        form.addAddress();
    }

    public void removeAddress(AddressForm address) {
        form.removeAddress(address);
    }

    /** Customers that may be the one that is being typed. */
    public List<SimilarCustomer> getSimilar() {
        String name = form.getName() == null ? "" : form.getName().strip();
        return name.length() < SHORTEST_NAME_TO_COMPARE
                ? List.of()
                : customers.similarCustomers(
                        name, CustomerForm.parts(form.getEmailDomains(), "[\\s,;]+"), form.getExternalId(), number);
    }

    /** Where "Discard" goes: the customer, or the list. */
    public String getOrigin() {
        return number == null ? "/customers" : "/customers/" + number;
    }

    public boolean isRegistering() {
        return number == null;
    }

    public CustomerForm getForm() {
        return form;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
