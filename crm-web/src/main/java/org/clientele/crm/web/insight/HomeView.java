package org.clientele.crm.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.domain.support.SupportRequestRow;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.service.support.SupportDeskService;
import org.clientele.crm.web.identity.CurrentUser;

/** My day: contracts whose last day to cancel comes near, contracts that wait for somebody, requests of my customers. */
@Named
@RequestScoped
public class HomeView {

    private static final List<Integer> WINDOWS = List.of(30, 60, 90);
    private static final List<ContractStatus> RUNNING =
            List.of(ContractStatus.SIGNED, ContractStatus.ACTIVE, ContractStatus.SUSPENDED);
    private static final List<ContractStatus> ON_THE_WAY =
            List.of(ContractStatus.IN_APPROVAL, ContractStatus.APPROVED, ContractStatus.OUT_FOR_SIGNATURE);
    private static final int ROWS = 10;

    @Inject
    private ContractService contracts;

    @Inject
    private SupportDeskService desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private int days = WINDOWS.get(2);
    private CappedCount renewalCount;
    private List<ContractRow> renewals;
    private List<ContractRow> waiting;
    private List<SupportRequestRow> requests;

    /** Reads the work of the day; those who have none of their own go to the queue. */
    public void load() throws IOException {
        if (!user.getMay().get(Permission.CONTRACT_EDIT)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/support");
            return;
        }
        String me = user.getUsername();
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.getTimeZone());
        ContractFilter ending = new ContractFilter(null, RUNNING, me, null, today, today.plusDays(days));
        renewals = rows(ending);
        renewalCount = contracts.count(ending);
        boolean approver = user.getMay().get(Permission.CONTRACT_APPROVE);
        waiting = approver
                ? rows(new ContractFilter(null, List.of(ContractStatus.IN_APPROVAL), null, null, null, null))
                : rows(new ContractFilter(null, ON_THE_WAY, me, null, null, null));
        requests = desk.page(
                        SupportRequestFilter.of(Overview.MY_CUSTOMERS, me, clock.instant()), PageRequest.first(ROWS))
                .items();
    }

    private List<ContractRow> rows(ContractFilter filter) {
        return contracts
                .page(filter, ContractSort.NOTICE, false, PageRequest.first(ROWS))
                .items();
    }

    public List<Integer> getWindows() {
        return WINDOWS;
    }

    public int getDays() {
        return days;
    }

    /** The days to look ahead as the address says them; what is not offered changes nothing. */
    public String getAsked() {
        return String.valueOf(days);
    }

    public void setAsked(String asked) {
        WINDOWS.stream().filter(window -> window.toString().equals(asked)).forEach(window -> days = window);
    }

    /** All contracts that can be cancelled for the last time in these days; {@link #getRenewals} has the first. */
    public int getRenewalCount() {
        return renewalCount.value();
    }

    public List<ContractRow> getRenewals() {
        return renewals;
    }

    public List<ContractRow> getWaiting() {
        return waiting;
    }

    public List<SupportRequestRow> getRequests() {
        return requests;
    }
}
