package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.support.ChooseCover;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.service.support.SlaService;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/** What covers a request, and choosing otherwise for a reason. */
@Named
@RequestScoped
public class SupportCover {

    @Inject
    private SupportService support;

    @Inject
    private SlaService levels;

    @Inject
    private SupportRequestView view;

    @Inject
    private Toasts toasts;

    private String slaPlan;
    private String reason;

    /** Helps by the chosen service level although nothing obliges us. */
    public void helpByGoodwill() {
        choose(new ChooseCover(Coverage.GOODWILL, slaPlan, reason));
    }

    /** Looks once more for what the contracts say, for example after one was signed. */
    public void lookAgain() {
        choose(new ChooseCover(Coverage.COVERED, null, Texts.text("support", "cover.lookedAgain")));
    }

    private void choose(ChooseCover choice) {
        String number = view.getRequest().number();
        support.chooseCover(number, choice, null);
        toasts.add(Texts.text("support", "cover.chosen"));
        SupportAddress.open("/support/" + number);
    }

    public List<SlaPlanRow> getPlans() {
        return levels.plans();
    }

    public String getSlaPlan() {
        return slaPlan;
    }

    public void setSlaPlan(String slaPlan) {
        this.slaPlan = slaPlan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
