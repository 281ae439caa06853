package org.clientele.crm.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

@AnalyzeClasses(packages = ArchitectureTest.DOMAIN, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String DOMAIN = "org.clientele.crm.domain";
    private static final List<String> CAPABILITIES = List.of("shared", "identity", "customer", "contract", "support");

    /** A rule about a package that does not exist proves nothing. */
    @ArchTest
    static void everyCapabilityNamedHereExists(JavaClasses classes) {
        for (String capability : CAPABILITIES) {
            assertThat(classes.that(resideInAPackage(DOMAIN + "." + capability + "..")))
                    .as(capability)
                    .isNotEmpty();
        }
    }

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_TECHNOLOGY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    DOMAIN + "..",
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "jakarta.ejb..",
                    "de.siegmar.fastcsv..",
                    "org.mozilla.universalchardet..",
                    "javax.money..");

    @ArchTest
    static final ArchRule ONLY_BUSINESS_EXCEPTIONS_KNOW_OF_EJB = noClasses()
            .that()
            .haveNameNotMatching(".*\\.shared\\.BusinessException")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..");

    @ArchTest
    static final ArchRule CAPABILITIES_HAVE_NO_CYCLES =
            slices().matching(DOMAIN + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CUSTOMERS_DO_NOT_KNOW_CONTRACTS = noClasses()
            .that()
            .resideInAPackage(DOMAIN + ".customer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOMAIN + ".contract..", DOMAIN + ".support..");

    @ArchTest
    static final ArchRule CONTRACTS_DO_NOT_KNOW_REQUESTS = noClasses()
            .that()
            .resideInAPackage(DOMAIN + ".contract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DOMAIN + ".support..");

    @ArchTest
    static final ArchRule NOBODY_ASKS_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NUMBERS_ARE_EXACT = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule ENTITIES_CHANGE_THROUGH_VERBS_ONLY = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .andShould()
            .haveModifier(PUBLIC);
}
