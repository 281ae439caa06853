package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.CustomerService;
import org.clientele.crm.web.shell.Choice;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.People;
import org.clientele.crm.web.shell.Texts;

/** What forms and filters about customers offer to choose from, in the viewer's language. */
@Named
@RequestScoped
public class CustomerChoices {

    private static final String BUNDLE = "customer";
    private static final int MAX_SUGGESTIONS = 8;

    @Inject
    private People people;

    @Inject
    private CustomerService customers;

    @Inject
    private Formats formats;

    public List<Choice> getRelations() {
        return choices("relation", Relation.values());
    }

    public List<Choice> getStages() {
        return choices("stage", LifecycleStage.values());
    }

    public List<Choice> getKinds() {
        return choices("kind", CustomerKind.values());
    }

    public List<Choice> getScopes() {
        return choices("scope", CustomerScope.values());
    }

    public List<Choice> getAddressTypes() {
        return choices("addressType", AddressType.values());
    }

    public List<Choice> getIndustries() {
        return choices("industry", Industry.values());
    }

    /** Users who may manage customers, and who is chosen already. */
    public List<Choice> managers(String chosen) {
        return people.with(Permission.CUSTOMER_EDIT, chosen).stream()
                .map(user -> new Choice(user.username(), user.displayName()))
                .toList();
    }

    /** Countries by their codes. */
    public List<Choice> countries(Collection<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, formats.country(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** All countries. */
    public List<Choice> getCountries() {
        return countries(List.of(Locale.getISOCountries()));
    }

    private static List<Choice> choices(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), Texts.text(BUNDLE, prefix + "." + constant.name())))
                .toList();
    }

    public List<Choice> getReachTypes() {
        return choices("reach", ReachType.values());
    }

    public List<Choice> getRoles() {
        return choices("role", ContactRole.values());
    }

    public List<Choice> getEndReasons() {
        return choices("endReason", ContactEndReason.values());
    }

    /** Organizations whose text holds what is typed, number first. */
    public List<String> parents(String typed) {
        CustomerFilter filter =
                new CustomerFilter(typed, null, null, null, CustomerKind.ORGANIZATION, null, null, null, null, false);
        return customers.page(filter, CustomerSort.NAME, false, PageRequest.first(MAX_SUGGESTIONS)).items().stream()
                .map(row -> row.number() + " " + row.name())
                .toList();
    }

    /** Languages by name or tag, the tag first. */
    public List<String> languages(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(Locale.getISOLanguages())
                .map(tag -> tag + " " + formats.language(tag))
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted()
                .limit(MAX_SUGGESTIONS)
                .toList();
    }
}
