package org.clientele.crm.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.crm.web.shell.PageAddress;

/** Which columns of the customer list this browser shows; chosen in the address once and then remembered. */
@Named
@RequestScoped
public class CustomerColumns {

    private static final String COOKIE = "clCustomerColumns";
    private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 3600;

    /** Columns that can be switched off; the name always stands. */
    public enum Column {
        NUMBER,
        RELATION,
        STAGE,
        OWNER,
        INDUSTRY,
        COUNTRY,
        EMPLOYEES,
        REVENUE,
        UPDATED
    }

    private static final Set<Column> USUAL =
            EnumSet.of(Column.RELATION, Column.STAGE, Column.OWNER, Column.INDUSTRY, Column.REVENUE, Column.UPDATED);

    @Inject
    private PageAddress address;

    private List<String> chosen;

    /** Whether the form of the columns was sent: then no column at all is a choice too. */
    private String sent;

    @Inject
    private HttpServletRequest request;

    private Set<Column> shown;
    private Map<String, Boolean> shows;

    @PostConstruct
    void read() {
        chosen = address.parameters("column");
        sent = address.parameter("columns");
    }

    /** Keeps a choice that came with the address. */
    public void remember(HttpServletResponse response) {
        if (sent != null) {
            Cookie cookie =
                    new Cookie(COOKIE, getShown().stream().map(Column::name).collect(Collectors.joining(".")));
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(ONE_YEAR_IN_SECONDS);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    public List<Column> getAll() {
        return List.of(Column.values());
    }

    public Set<Column> getShown() {
        if (shown == null) {
            shown = sent != null ? parsed(chosen) : remembered();
        }
        return shown;
    }

    /** Whether a column is shown, by its name. */
    public Map<String, Boolean> getShows() {
        if (shows == null) {
            shows = Arrays.stream(Column.values()).collect(Collectors.toMap(Column::name, getShown()::contains));
        }
        return shows;
    }

    private Set<Column> remembered() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> parsed(List.of(cookie.getValue().split("\\."))))
                .orElse(USUAL);
    }

    private static Set<Column> parsed(List<String> names) {
        return Arrays.stream(Column.values())
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }
}
