package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.web.shell.PageAddress;

/** What the address of the queue says: view, text, priority, customer and page. Strange values count as absent. */
@Named
@RequestScoped
public class QueueParameters {

    @Inject
    private PageAddress address;

    private String view;
    private String q;
    private String priority;
    private String cursor;

    @PostConstruct
    void read() {
        view = address.parameter("view");
        q = address.parameter("q");
        priority = address.parameter("priority");
        cursor = address.parameter("cursor");
    }

    SupportRequestFilter filter(String me, Instant now) {
        return new SupportRequestFilter(getOverview(), me, now, getText(), getPriority(), null, null, null, null);
    }

    public Overview getOverview() {
        return constant(Overview.class, view, Overview.NEXT_DUE);
    }

    public Priority getPriority() {
        return constant(Priority.class, priority, null);
    }

    /** The text to look for; null when there is none. */
    public String getText() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    public String getCursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    /** Whether anything but the view narrows the list. */
    public boolean isFiltered() {
        return getText() != null || getPriority() != null;
    }

    /** The address of the first page of another view with nothing else said. */
    public String viewAddress(Overview other) {
        return address(Map.of("view", other.name()));
    }

    /** The address of another page of this list; null when there is none. */
    String pageAddress(String pageCursor) {
        if (pageCursor == null) {
            return null;
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put("view", getOverview().name());
        query.put("q", getText());
        query.put("priority", getPriority() == null ? null : getPriority().name());
        query.put("cursor", pageCursor);
        return address(query);
    }

    private static String address(Map<String, String> query) {
        return "/support?"
                + query.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
