package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.MoveCustomer;
import org.clientele.crm.service.customer.CustomerService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/** A customer's own page: what stands in its head, and what can be done with the customer as a whole. */
@Named
@RequestScoped
public class CustomerView {

    private static final String BUNDLE = "customer";

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerPages pages;

    @Inject
    private Toasts toasts;

    @Inject
    private ExternalContext external;

    private CustomerDetails customer;
    private Long version;
    private LifecycleStage to;
    private String reason;

    /** The customer that the address names. */
    public CustomerDetails getCustomer() {
        if (customer == null) {
            customer = customers.customer(pages.getCustomer());
        }
        return customer;
    }

    /** Whether the reader may change the customer, and it is not archived. */
    public boolean isChangeable() {
        return getCustomer().mayChange() && !getCustomer().archived();
    }

    public boolean isRestorable() {
        return getCustomer().mayChange() && getCustomer().archived();
    }

    /** Whether the stage can be left at all. */
    public boolean isMovable() {
        return isChangeable() && !getNextStages().isEmpty();
    }

    public List<LifecycleStage> getNextStages() {
        return getCustomer().lifecycleStage().successors();
    }

    public void move() throws IOException {
        customers.moveCustomer(new MoveCustomer(pages.getCustomer(), version, to, reason));
        done("moved", Texts.text(BUNDLE, "stage." + to), null);
    }

    public void archive() throws IOException {
        customers.archiveCustomer(pages.getCustomer(), version);
        done("archived", null, "customerActions:restore");
    }

    public void restore() throws IOException {
        customers.restoreCustomer(pages.getCustomer(), version);
        done("restored", null, null);
    }

    private void done(String what, String value, String undoButton) throws IOException {
        String sentence = Texts.text(BUNDLE, "done." + what, pages.getCustomer(), value);
        if (undoButton == null) {
            toasts.add(sentence);
        } else {
            toasts.addWithUndo(sentence, undoButton);
        }
        external.redirect(external.getRequestContextPath() + "/customers/" + pages.getCustomer());
    }

    /** The version that the reader saw. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getCustomer().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LifecycleStage getTo() {
        return to;
    }

    public void setTo(LifecycleStage to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
