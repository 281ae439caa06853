package org.clientele.crm.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.NextStep;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.PathStep;

/** The page of one contract, read anew at each request. */
@Named
@RequestScoped
public class ContractView {

    private static final int NOTICE_WARNING_DAYS = 90;

    @Inject
    private ContractPages pages;

    @Inject
    private ContractService contracts;

    @Inject
    private Formats formats;

    private ContractDetails contract;

    public ContractDetails getContract() {
        if (contract == null) {
            contract = contracts.details(pages.getNumber());
        }
        return contract;
    }

    public List<PathStep> getPath() {
        return ContractPath.of(getContract(), formats);
    }

    public TermBar getTermBar() {
        return TermBar.of(getContract());
    }

    /** The steps that were taken, the latest first. */
    public List<ContractDetails.Taken> getProgress() {
        List<ContractDetails.Taken> latestFirst = new ArrayList<>(getContract().history());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** The step that leads on, if it can be taken now; null otherwise. */
    public NextStep getPrimaryStep() {
        return getContract().nextSteps().stream()
                .filter(next -> next.allowed() && leadsOn(next.step()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the last day to cancel lies within the next weeks. */
    public boolean isNoticeClosing() {
        var term = getContract().term();
        return getContract().status().isRunning()
                && !getContract().terminationPlanned()
                && term.noticeDeadline()
                        .filter(day -> !day.isBefore(getContract().today())
                                && day.isBefore(getContract().today().plusDays(NOTICE_WARNING_DAYS)))
                        .isPresent();
    }

    private static boolean leadsOn(Step step) {
        return switch (step) {
            case SUBMIT, APPROVE, SEND_FOR_SIGNATURE, SIGN, ACTIVATE, RESUME -> true;
            case REJECT, DECLINE, SUSPEND, TERMINATE, REINSTATE, CANCEL, EXPIRE, SUCCEED -> false;
        };
    }
}
