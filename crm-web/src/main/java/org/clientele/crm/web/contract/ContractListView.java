package org.clientele.crm.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.Viewer;

/** The list of contracts. What it shows stands in its address, so that it can be shared and gone back to. */
@Named
@RequestScoped
public class ContractListView {

    /** Lists that are asked for again and again. */
    public enum View {
        ALL,
        MINE,
        APPROVAL,
        SIGNATURE,
        NOTICE
    }

    private static final int NOTICE_DAYS = 90;

    @Inject
    private ContractService contracts;

    @Inject
    private CurrentUser user;

    @Inject
    private Viewer viewer;

    private Page<ContractRow> page;
    private CappedCount count;

    public Page<ContractRow> getPage() {
        if (page == null) {
            page = contracts.page(
                    filter(),
                    getSort(),
                    isDescending(),
                    new PageRequest(PageRequest.DEFAULT_LIMIT, parameter("cursor")));
        }
        return page;
    }

    public CappedCount getCount() {
        if (count == null) {
            count = contracts.count(filter());
        }
        return count;
    }

    private ContractFilter filter() {
        LocalDate today = viewer.getNow().atZone(viewer.getZone()).toLocalDate();
        boolean notice = getView() == View.NOTICE;
        return new ContractFilter(
                getText(),
                statuses(),
                getView() == View.MINE ? user.getUsername() : getOwner(),
                getCustomer(),
                notice ? today : null,
                notice ? today.plusDays(NOTICE_DAYS) : null);
    }

    private List<ContractStatus> statuses() {
        return switch (getView()) {
            case APPROVAL -> List.of(ContractStatus.IN_APPROVAL);
            case SIGNATURE -> List.of(ContractStatus.APPROVED, ContractStatus.OUT_FOR_SIGNATURE);
            default -> getStatus() == null ? List.of() : List.of(getStatus());
        };
    }

    public View getView() {
        return constant("view", View.values(), View.ALL);
    }

    public ContractStatus getStatus() {
        return constant("status", ContractStatus.values(), null);
    }

    public ContractSort getSort() {
        return constant("sort", ContractSort.values(), ContractSort.NOTICE);
    }

    public boolean isDescending() {
        return "true".equals(parameter("desc"));
    }

    public String getText() {
        return parameter("q");
    }

    public String getOwner() {
        return parameter("owner");
    }

    public String getCustomer() {
        return parameter("customer");
    }

    public boolean isFiltered() {
        return getText() != null
                || getOwner() != null
                || getCustomer() != null
                || getStatus() != null
                || getView() != View.ALL;
    }

    /** The address of this list with one thing changed; a null value leaves it out. */
    public String with(String name, Object value) {
        Map<String, Object> wanted = kept();
        wanted.put(name, value);
        return address(wanted);
    }

    /** The address of the page before; null on the first. */
    public String getPrevious() {
        return page(getPage().previousCursor());
    }

    /** The address of the page after; null on the last. */
    public String getNext() {
        return page(getPage().nextCursor());
    }

    private String page(String cursor) {
        return cursor == null ? null : with("cursor", cursor);
    }

    /** The address of this list in another order, from its beginning. */
    String sorted(ContractSort sort, boolean descending) {
        Map<String, Object> wanted = kept();
        wanted.put("sort", sort);
        wanted.put("desc", descending ? "true" : null);
        return address(wanted);
    }

    private static Map<String, Object> kept() {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (String name : List.of("view", "q", "status", "owner", "customer", "sort", "desc")) {
            kept.put(name, parameter(name));
        }
        return kept;
    }

    private static String address(Map<String, Object> parameters) {
        return "?"
                + parameters.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .map(entry -> entry.getKey() + "="
                                + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> E constant(String name, E[] values, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(parameter(name)))
                .findFirst()
                .orElse(otherwise);
    }

    private static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
