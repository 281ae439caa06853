package org.clientele.crm.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Set;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.junit.jupiter.api.Test;

/** Nothing can be done without a permission that is declared where it is done, and nothing unnoticed. */
class PermissionsTest {

    /**
     * Open to everybody, because nobody is signed in yet, or not reachable by anybody: start and jobs. Whoever adds one
     * says here why.
     */
    private static final Set<String> OPEN = Set.of(
            // find out who somebody is
            "SignInService",
            "SignInAttemptService",
            // says nothing but "ready"
            "ReadinessService",
            // keeps the answers of requests whose own services have been asked
            "IdempotencyService",
            // start
            "AuthenticationSetup",
            "DatabaseSetup",
            "AuditSetup",
            "FirstUsers",
            "DemoData",
            // jobs and the steps they take in transactions of their own
            "SignInCleanup",
            "ImportCleanup",
            "ContractCalendar",
            "ContractCalendarService",
            "ImportWorker",
            "ImportStepService",
            "SupportClockwork",
            "SupportClockService");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clientele.crm");

    private static final DescribedPredicate<JavaClass> BOUNDARY = DescribedPredicate.describe(
            "are boundaries", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @Test
    void everyMethodOfABoundarySaysWhoMayCallIt() {
        methods()
                .that(DescribedPredicate.describe(
                        "are public methods of boundaries",
                        (JavaMethod method) -> BOUNDARY.test(method.getOwner())
                                && method.getModifiers().contains(JavaModifier.PUBLIC)))
                .should(sayWhoMayCall())
                .check(CLASSES);
    }

    @Test
    void onlyWhatIsListedIsOpenToEverybody() {
        classes()
                .that(BOUNDARY)
                .should(new ArchCondition<>("be open only when listed") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean open = type.isAnnotatedWith(PermitAll.class)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(PermitAll.class));
                        if (open && !OPEN.contains(type.getSimpleName())) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is open to everybody"));
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void whatIsListedExists() {
        assertThat(CLASSES.stream().filter(BOUNDARY).map(JavaClass::getSimpleName))
                .containsAll(OPEN);
    }

    @Test
    void onlyKnownPermissionsAreDeclared() {
        assertThat(CLASSES.stream()
                        .filter(BOUNDARY)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                        .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(RolesAllowed.class).value())))
                .isSubsetOf(Permission.ALL);
    }

    @Test
    void everyEntityIsAuditedOrSaysWhyNot() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(AggregateRoot.class)
                .orShould()
                .beAssignableTo(AuditedPart.class)
                .orShould()
                .beAnnotatedWith(Unaudited.class)
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("have an effective permission") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = says(method, null) || says(null, method.getOwner());
                if (!declared) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may"));
                }
            }
        };
    }

    private static boolean says(JavaMethod method, JavaClass type) {
        return Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                .anyMatch(kind -> method == null ? type.isAnnotatedWith(kind) : method.isAnnotatedWith(kind));
    }
}
