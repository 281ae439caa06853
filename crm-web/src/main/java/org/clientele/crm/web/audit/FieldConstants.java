package org.clientele.crm.web.audit;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.domain.support.ClockState;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.domain.support.SlaMetric;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.web.shell.ConstantNames;

/** Which fields in the audit trail hold constants of the domain, one or several. */
final class FieldConstants {

    private static final Map<String, Class<? extends Enum<?>>> TYPES = Map.ofEntries(
            entry("CUSTOMER.kind", CustomerKind.class),
            entry("CUSTOMER.scope", CustomerScope.class),
            entry("CUSTOMER.industry", Industry.class),
            entry("CUSTOMER.lifecycleStage", LifecycleStage.class),
            entry("CONTACT.roles", ContactRole.class),
            entry("CONTACT.endReason", ContactEndReason.class),
            entry("CONTRACT.kind", LineKind.class),
            entry("CONTRACT.billingPeriod", BillingPeriod.class),
            entry("CONTRACT.status", ContractStatus.class),
            entry("CONTRACT.renewalType", RenewalType.class),
            entry("CONTRACT.method", SignatureMethod.class),
            entry("CONTRACT.party", SignatureParty.class),
            entry("SUPPORT_REQUEST.status", RequestStatus.class),
            entry("SUPPORT_REQUEST.type", RequestType.class),
            entry("SUPPORT_REQUEST.origin", Origin.class),
            entry("SUPPORT_REQUEST.impact", Impact.class),
            entry("SUPPORT_REQUEST.urgency", Urgency.class),
            entry("SUPPORT_REQUEST.priority", Priority.class),
            entry("SUPPORT_REQUEST.coverage", Coverage.class),
            entry("SUPPORT_REQUEST.resolutionCode", ResolutionCode.class),
            entry("SUPPORT_REQUEST.slaClock", SlaMetric.class),
            entry("SUPPORT_REQUEST.state", ClockState.class),
            entry("USER_ACCOUNT.roles", Role.class),
            entry("USER_ACCOUNT.theme", Theme.class));

    private FieldConstants() {}

    /** The names of the constants in a value; the text itself where the field holds none. */
    static String names(String recordType, String field, String text, Locale locale) {
        Class<? extends Enum<?>> type = TYPES.get(recordType + "." + field);
        return type == null
                ? text
                : Arrays.stream(text.split(", "))
                        .map(name -> name(type, name, locale))
                        .collect(Collectors.joining(", "));
    }

    /** The name of a constant; the text itself where it is none. */
    static String name(Class<? extends Enum<?>> type, String text, Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .map(constant -> ConstantNames.of(constant, locale))
                .orElse(text);
    }
}
