package org.clientele.crm.api.contract;

import static org.clientele.crm.api.shared.QueryParameters.constant;
import static org.clientele.crm.api.shared.QueryParameters.flag;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.api.shared.Iso;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.shared.InvalidInput;

/** The query parameters that say which contracts are wanted, and in which order. */
public class ContractListParameters {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    @QueryParam("q")
    private String text;

    @QueryParam("status")
    private List<String> statuses;

    @QueryParam("owner")
    private String owner;

    @QueryParam("customer")
    private String customer;

    @QueryParam("noticeFrom")
    private String noticeFrom;

    @QueryParam("noticeBy")
    private String noticeBy;

    @QueryParam("sort")
    private String sort;

    @QueryParam("descending")
    private String descending;

    /** @throws InvalidInput for a value that a parameter cannot have */
    ContractFilter filter() {
        var wanted = statuses.stream()
                .filter(status -> !status.isEmpty())
                .map(status -> constant("status", status, ContractStatus.class))
                .toList();
        LocalDate by = date("noticeBy", noticeBy);
        LocalDate from = date("noticeFrom", noticeFrom);
        return new ContractFilter(text, wanted, owner, customer, from == null ? EARLIEST : from, by);
    }

    ContractSort sort() {
        ContractSort chosen = constant("sort", sort, ContractSort.class);
        return chosen == null ? ContractSort.NOTICE : chosen;
    }

    boolean descending() {
        return flag("descending", descending);
    }

    private static LocalDate date(String name, String value) {
        try {
            return value == null || value.isEmpty() ? null : Iso.date(value);
        } catch (DateTimeException malformed) {
            throw new InvalidInput(name, "error.date");
        }
    }
}
