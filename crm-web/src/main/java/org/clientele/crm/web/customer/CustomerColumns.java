package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

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
    @Param(name = "column")
    private List<String> chosen;

    /** Whether the form of the columns was sent: then no column at all is a choice too. */
    @Inject
    @Param(name = "columns")
    private String sent;

    @Inject
    private HttpServletRequest request;

    private Set<Column> shown;

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
            shown = sent != null ? parsed(chosen == null ? List.of() : chosen) : remembered();
        }
        return shown;
    }

    /** Whether a column, by its name, is shown. */
    public boolean shows(String column) {
        return getShown().contains(Column.valueOf(column));
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
