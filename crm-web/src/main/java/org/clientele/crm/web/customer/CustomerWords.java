package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.customer.StageChange;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.ListAddress;
import org.clientele.crm.web.shell.People;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Viewer;

/** What the domain keeps as codes, in words of the viewer's language. */
@Named
@RequestScoped
public class CustomerWords {

    private static final String BUNDLE = "customer";

    @Inject
    private People people;

    @Inject
    private Viewer viewer;

    @Inject
    private Formats formats;

    /** The day of a moment where the viewer is. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, viewer.getZone());
    }

    /** What a filter of the list, or a field of few values, reads: its value in words. */
    public String filterValue(String name, String value) {
        return switch (name) {
            case "owner" -> people.name(value);
            case "country" -> formats.country(value);
            case "relation", "stage", "kind", "scope", "industry" -> Texts.text(BUNDLE, name + "." + value);
            default -> value;
        };
    }

    /** The number to dial a person: in international form where it is known. */
    public String dialled(ContactRow person) {
        ContactPhone phone = person.data().phones().get(0);
        return phone.e164() == null ? phone.number() : phone.e164();
    }

    /** The query part of the list of customers with a tag. */
    public String tagQuery(String tag) {
        return ListAddress.empty().with("tag", tag).toString();
    }

    public List<StageChange> latestFirst(List<StageChange> changes) {
        List<StageChange> reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        return reversed;
    }
}
