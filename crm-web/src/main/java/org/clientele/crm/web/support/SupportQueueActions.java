package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** What can be done from the queue. */
@Named
@RequestScoped
public class SupportQueueActions {

    @Inject
    private SupportService support;

    @Inject
    private QueueParameters parameters;

    @Inject
    private CurrentUser user;

    @Inject
    private Toasts toasts;

    /** Gives the user the request that is due first and that nobody has, and opens it. */
    public void takeNext() {
        Optional<String> taken = support.takeNext();
        taken.ifPresentOrElse(
                number -> toasts.add(Texts.text("support", "queue.taken", number)),
                () -> toasts.add(Texts.text("support", "queue.nothingToTake")));
        SupportAddress.open(taken.map(number -> "/support/" + number).orElse("/support"));
    }

    /** Gives the user the request whose row was chosen, and stays in the list. */
    public void take() {
        String number = Faces.getRequestParameter("take");
        support.assignRequest(number, user.getUsername());
        toasts.add(Texts.text("support", "queue.taken", number));
        SupportAddress.open(parameters.viewAddress(parameters.getOverview()));
    }
}
