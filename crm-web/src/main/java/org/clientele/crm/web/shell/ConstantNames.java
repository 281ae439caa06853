package org.clientele.crm.web.shell;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.contract.TermPhase;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.support.ClockCause;
import org.clientele.crm.domain.support.ClockState;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Direction;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.MessageVisibility;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.domain.support.SlaMetric;
import org.clientele.crm.domain.support.Urgency;

/** The names by which pages call the constants of the domain. */
public final class ConstantNames {

    /** Where the names of an enum's constants stand: a bundle, and what its keys begin with. */
    private record Place(String bundle, String prefix) {}

    private static final Map<Class<?>, Place> PLACES = Map.ofEntries(
            entry(Role.class, new Place("identity", "role.")),
            entry(Theme.class, new Place("identity", "theme.")),
            entry(AddressType.class, new Place("customer", "addressType.")),
            entry(ContactEndReason.class, new Place("customer", "endReason.")),
            entry(ContactRole.class, new Place("customer", "role.")),
            entry(CustomerKind.class, new Place("customer", "kind.")),
            entry(CustomerScope.class, new Place("customer", "scope.")),
            entry(Industry.class, new Place("customer", "industry.")),
            entry(LifecycleStage.class, new Place("customer", "stage.")),
            entry(ReachType.class, new Place("customer", "reach.")),
            entry(Relation.class, new Place("customer", "relation.")),
            entry(BillingPeriod.class, new Place("contract", "billing.")),
            entry(ClauseKind.class, new Place("contract", "clause.")),
            entry(ContractStatus.class, new Place("contract", "status.")),
            entry(LineKind.class, new Place("contract", "kind.")),
            entry(RenewalType.class, new Place("contract", "renewal.")),
            entry(SignatureMethod.class, new Place("contract", "method.")),
            entry(SignatureParty.class, new Place("contract", "party.")),
            entry(TermPhase.class, new Place("contract", "phase.")),
            entry(CustomerField.class, new Place("importing", "field.")),
            entry(ClockCause.class, new Place("support", "cause.")),
            entry(ClockState.class, new Place("shell", "clock.")),
            entry(Coverage.class, new Place("support", "coverage.")),
            entry(Direction.class, new Place("support", "direction.")),
            entry(Impact.class, new Place("support", "impact.")),
            entry(MessageVisibility.class, new Place("support", "visibility.")),
            entry(Origin.class, new Place("support", "origin.")),
            entry(Priority.class, new Place("support", "priority.")),
            entry(RequestStatus.class, new Place("support", "status.")),
            entry(RequestType.class, new Place("support", "type.")),
            entry(ResolutionCode.class, new Place("support", "resolution.")),
            entry(SlaMetric.class, new Place("support", "metric.")),
            entry(Urgency.class, new Place("support", "urgency.")));

    private ConstantNames() {}

    static boolean has(Class<?> type) {
        return PLACES.containsKey(type);
    }

    /** The name in a reader's language; the constant itself where pages have no names for its kind. */
    public static String of(Enum<?> constant, Locale locale) {
        Place place = PLACES.get(constant.getDeclaringClass());
        return place == null ? constant.name() : Texts.in(locale, place.bundle, place.prefix + constant.name());
    }
}
