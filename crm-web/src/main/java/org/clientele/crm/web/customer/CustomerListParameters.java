package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.ListAddress;

/** What the address of the customer list says. A value that its parameter cannot have is as good as none. */
@Named
@RequestScoped
public class CustomerListParameters {

    /** A filter that is on: the parameter's name, its value, and the address without it. */
    public record ActiveFilter(String name, String value, String removal) {}

    private static final List<String> FILTERS =
            List.of("relation", "stage", "owner", "kind", "country", "industry", "tag", "archived");
    private static final List<String> OTHERS = List.of("q", "sort", "descending");

    private static final int MAX_LENGTH = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    public CustomerFilter filter() {
        return new CustomerFilter(
                value("q"),
                constant("relation", Relation.class),
                constant("stage", LifecycleStage.class),
                value("owner"),
                constant("kind", CustomerKind.class),
                value("country"),
                constant("industry", Industry.class),
                value("tag"),
                null,
                "true".equals(value("archived")));
    }

    public CustomerSort sort() {
        CustomerSort sort = constant("sort", CustomerSort.class);
        return sort == null ? CustomerSort.NAME : sort;
    }

    public boolean isDescending() {
        return "true".equals(value("descending"));
    }

    public String cursor() {
        return value("cursor");
    }

    public String getText() {
        return value("q");
    }

    /** The present address, at its first page. */
    public ListAddress address() {
        ListAddress address = ListAddress.empty();
        for (String name : FILTERS) {
            address = address.with(name, value(name));
        }
        for (String name : OTHERS) {
            address = address.with(name, value(name));
        }
        return address;
    }

    /** ALL, MINE, CLIENTS, PROSPECTS or ARCHIVED: the view that the list is, or is a part of. */
    public String getView() {
        if ("true".equals(value("archived"))) {
            return "ARCHIVED";
        }
        if (constant("relation", Relation.class) == Relation.CLIENT) {
            return "CLIENTS";
        }
        if (constant("relation", Relation.class) == Relation.PROSPECT) {
            return "PROSPECTS";
        }
        return user.getUsername().equals(value("owner")) ? "MINE" : "ALL";
    }

    /** Filters that narrow the view further. */
    public List<ActiveFilter> getActiveFilters() {
        String ofView = Map.of("ARCHIVED", "archived", "CLIENTS", "relation", "PROSPECTS", "relation", "MINE", "owner")
                .getOrDefault(getView(), "");
        return FILTERS.stream()
                .filter(name -> value(name) != null && !name.equals(ofView))
                .map(name -> new ActiveFilter(
                        name, value(name), address().with(name, null).toString()))
                .toList();
    }

    public boolean isFiltered() {
        return getText() != null || !getActiveFilters().isEmpty();
    }

    /** The view without what narrows it. */
    public String getCleared() {
        ListAddress address = address().with("q", null);
        for (ActiveFilter filter : getActiveFilters()) {
            address = address.with(filter.name(), null);
        }
        return address.toString();
    }

    /** What the filter form's hidden fields keep. */
    public Map<String, String> getKept() {
        return address().without("q", "relation", "stage", "owner", "kind", "country", "industry");
    }

    /** Everything, for the form of the columns. */
    public Map<String, String> getEverything() {
        return address().without();
    }

    /** The parameter's value; {@code null} for an absent or blank one, and for one that no record can hold. */
    public String value(String name) {
        String value = request.getParameter(name);
        boolean absent = value == null || value.isBlank() || value.length() > MAX_LENGTH;
        return absent || value.codePoints().anyMatch(Character::isISOControl) ? null : value.strip();
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value(name)))
                .findFirst()
                .orElse(null);
    }
}
