package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.PathStep;
import org.clientele.crm.web.shell.PathStep.Place;
import org.clientele.crm.web.shell.Texts;

/** A customer's way through its lifecycle, as arrows. */
@Named
@RequestScoped
public class CustomerPath {

    /** The usual way; the stages beside it are shown only while they are the present one. */
    private static final List<LifecycleStage> USUAL = List.of(
            LifecycleStage.LEAD, LifecycleStage.QUALIFIED_PROSPECT, LifecycleStage.ONBOARDING, LifecycleStage.ACTIVE);

    @Inject
    private CustomerView view;

    @Inject
    private CustomerWords words;

    @Inject
    private Formats formats;

    public List<PathStep> getSteps() {
        CustomerDetails customer = view.getCustomer();
        LifecycleStage present = customer.lifecycleStage();
        List<PathStep> steps = new ArrayList<>();
        for (LifecycleStage stage : USUAL) {
            steps.add(step(stage, place(stage, present), stage == present));
        }
        if (present == LifecycleStage.AT_RISK || present == LifecycleStage.DORMANT) {
            steps.add(step(present, Place.CURRENT, true));
        }
        Place end = present == LifecycleStage.FORMER ? Place.ENDED : Place.AHEAD;
        steps.add(step(LifecycleStage.FORMER, end, present == LifecycleStage.FORMER));
        return steps;
    }

    private Place place(LifecycleStage stage, LifecycleStage present) {
        if (stage == present) {
            return Place.CURRENT;
        }
        boolean reached = view.getCustomer().stageChanges().stream().anyMatch(change -> change.to() == stage);
        return reached ? Place.DONE : Place.AHEAD;
    }

    private PathStep step(LifecycleStage stage, Place place, boolean present) {
        String since = present
                ? Texts.text(
                        "customer",
                        "stage.since",
                        formats.date(words.day(view.getCustomer().stageSince())))
                : null;
        return new PathStep(Texts.text("customer", "stage." + stage), place, since);
    }
}
