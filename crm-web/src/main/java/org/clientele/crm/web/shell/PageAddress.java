package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * What the address of the present page says. Beans take their parameters from here when they are made, because each
 * parameter that is injected by itself costs the server a walk through the whole stack.
 */
@RequestScoped
public class PageAddress {

    private HttpServletRequest request;

    /** For CDI. */
    protected PageAddress() {}

    @Inject
    public PageAddress(HttpServletRequest request) {
        this.request = request;
    }

    /** A part of the path behind the page's own, from 0: {@code CU-000123} in {@code /customers/CU-000123}; or null. */
    public String part(int place) {
        String path = Faces.getRequestPathInfo();
        String[] parts = path == null || path.length() < 2
                ? new String[0]
                : path.substring(1).split("/");
        return place < parts.length && !parts[place].isEmpty() ? parts[place] : null;
    }

    /** A parameter's first value; null where it is missing or empty. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** All values of a parameter. */
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
