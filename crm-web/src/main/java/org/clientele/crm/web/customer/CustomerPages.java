package org.clientele.crm.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.web.shell.PageAddress;

/**
 * Which page below {@code /customers} an address means: the list, a customer, or a form of one of them.
 *
 * <pre>
 * /customers                                the list
 * /customers/new                            a new customer
 * /customers/CU-000123                      a customer
 * /customers/CU-000123/edit                 its form
 * /customers/CU-000123/contacts/new         a new contact of it
 * /customers/CU-000123/contacts/CO-000042   the form of a contact of it
 * </pre>
 */
@Named
@RequestScoped
public class CustomerPages {

    private static final String NEW = "new";

    /** The pages. */
    public enum Page {
        LIST(""),
        DETAIL("CU-\\d{6,15}"),
        FORM("new|CU-\\d{6,15}/edit"),
        CONTACT("CU-\\d{6,15}/contacts/(new|CO-\\d{6,15})");

        private final Pattern path;

        Page(String path) {
            this.path = Pattern.compile(path);
        }
    }

    @Inject
    private PageAddress address;

    private String first;

    private String second;

    private String third;

    private String fourth;

    @PostConstruct
    void read() {
        first = address.part(0);
        second = address.part(1);
        third = address.part(2);
        fourth = address.part(3);
    }

    /** @throws NotFound for an address that means none of them */
    public Page getPage() {
        String path =
                Stream.of(first, second, third, fourth).filter(Objects::nonNull).collect(Collectors.joining("/"));
        return Arrays.stream(Page.values())
                .filter(page -> page.path.matcher(path).matches())
                .findFirst()
                .orElseThrow(() -> new NotFound("customer", first));
    }

    public boolean isList() {
        return getPage() == Page.LIST;
    }

    public boolean isDetail() {
        return getPage() == Page.DETAIL;
    }

    public boolean isForm() {
        return getPage() == Page.FORM;
    }

    public boolean isContact() {
        return getPage() == Page.CONTACT;
    }

    /** The file that holds the page's content. */
    public String getContent() {
        return switch (getPage()) {
            case LIST -> "/WEB-INF/customer/list.xhtml";
            case DETAIL -> "/WEB-INF/customer/detail.xhtml";
            case FORM -> "/WEB-INF/customer/form.xhtml";
            case CONTACT -> "/WEB-INF/customer/contact.xhtml";
        };
    }

    /** The customer's number, {@code null} on the list and for a new customer. */
    public String getCustomer() {
        return NEW.equals(first) ? null : first;
    }

    /** The contact's number, {@code null} for a new contact. */
    public String getContact() {
        return NEW.equals(third) ? null : third;
    }
}
