package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.EntitlementState;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.identity.SignInThrottle;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.search.SearchType;
import org.clientele.crm.domain.support.Closeness;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.SegmentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A constant of the domain that an error or the history speaks of is called as the pages call it. */
class ConstantNamesTest {

    private static final String DOMAIN = "org.clientele.crm.domain";

    /** What neither an error nor the history of a record speaks of; nor do they of anything about imports but fields. */
    private static final Set<Class<?>> NOT_SPOKEN_OF = Set.of(
            AuditAction.class,
            Closeness.class,
            ContractSort.class,
            CustomerSort.class,
            EntitlementState.class,
            Overview.class,
            SearchType.class,
            SegmentKind.class,
            SignInThrottle.Kind.class,
            Step.class);

    static Stream<Enum<?>> constants() {
        return new ClassFileImporter()
                .importPackages(DOMAIN).stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().equals(DOMAIN + ".importing")
                                || type.isEquivalentTo(CustomerField.class))
                        .map(JavaClass::reflect)
                        .filter(type -> !NOT_SPOKEN_OF.contains(type))
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasAName(Enum<?> constant) {
        assertThat(ConstantNames.has(constant.getDeclaringClass()))
                .as("names of " + constant.getDeclaringClass())
                .isTrue();
        assertThat(ConstantNames.of(constant, Locale.ENGLISH)).doesNotEndWith("." + constant.name());
    }
}
