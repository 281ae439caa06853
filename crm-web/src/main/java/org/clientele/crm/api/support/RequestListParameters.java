package org.clientele.crm.api.support;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.SupportRequestFilter;

/** The query parameters that narrow the list of requests. */
public class RequestListParameters {

    @QueryParam("view")
    private String view;

    @QueryParam("q")
    private String text;

    @QueryParam("status")
    private String status;

    @QueryParam("priority")
    private String priority;

    @QueryParam("owner")
    private String owner;

    @QueryParam("customer")
    private String customer;

    @QueryParam("contract")
    private String contract;

    /** @throws InvalidInput for a view, status or priority that does not exist */
    SupportRequestFilter filter(String me, Instant now) {
        Overview overview = constant("view", view, Overview.class);
        return new SupportRequestFilter(
                overview == null ? Overview.ALL : overview,
                me,
                now,
                text,
                constant("priority", priority, Priority.class),
                constant("status", status, RequestStatus.class),
                owner,
                customer,
                contract);
    }

    private static <E extends Enum<E>> E constant(String field, String name, Class<E> type) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "error.unknownValue", name, all));
    }
}
