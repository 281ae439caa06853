package org.clientele.crm.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.audit.AuditService;

/** The history of a record for {@code cl:history}; which part of it, says the query parameter {@code history}. */
@Named
@RequestScoped
public class HistoryView {

    private static final int ENTRIES_A_PAGE = 50;
    private static final String PARAMETER = "history";
    private static final String TAB = "tab";

    @Inject
    private AuditService audit;

    @Inject
    private HistoryText text;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Page<AuditRow>> pages = new HashMap<>();

    /** What happened to the record, the latest first. */
    public List<HistoryStep> steps(String recordNumber) {
        return text.steps(page(recordNumber).items());
    }

    /** Address of older entries; {@code null} when there are none. */
    public String older(String recordNumber) {
        return address(page(recordNumber).nextCursor());
    }

    /** Address of newer entries; {@code null} when there are none. */
    public String newer(String recordNumber) {
        return address(page(recordNumber).previousCursor());
    }

    private Page<AuditRow> page(String recordNumber) {
        return pages.computeIfAbsent(
                recordNumber,
                number -> audit.history(number, new PageRequest(ENTRIES_A_PAGE, request.getParameter(PARAMETER))));
    }

    /** Stays on the tab that shows the history. */
    private String address(String cursor) {
        String tab = request.getParameter(TAB);
        String place = tab == null ? "?" : "?" + TAB + "=" + encoded(tab) + "&";
        return cursor == null ? null : place + PARAMETER + "=" + encoded(cursor);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
