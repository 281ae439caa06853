package org.clientele.crm.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.crm.domain.customer.CustomerFixture.NORA;
import static org.clientele.crm.domain.customer.CustomerFixture.later;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTest {

    @Test
    void beginsAsALeadWithThatNoted() {
        Customer customer = CustomerFixture.organization();

        assertThat(customer.lifecycleStage()).isEqualTo(LifecycleStage.LEAD);
        assertThat(customer.stageChanges()).containsExactly(new StageChange(null, LifecycleStage.LEAD, NORA, null));
    }

    @Test
    void givesBackWhatWasSaidAboutIt() {
        CustomerData data = CustomerDataTest.everything().build();

        assertThat(CustomerFixture.customer(data).data())
                .isEqualTo(data.toBuilder().parent(null).build());
    }

    @Test
    void keepsNothingOfTheFormerDataWhenChanged() {
        Customer customer =
                CustomerFixture.customer(CustomerDataTest.everything().build());
        CustomerData plain = CustomerData.of(CustomerKind.ORGANIZATION, "Plain").build();

        customer.change(plain, null, 0, later(1));

        assertThat(customer.data()).isEqualTo(plain);
        assertThat(customer.updatedAt()).isEqualTo(later(1).at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "2026-12", "2027"})
    void isNotFoundedInTheFuture(String date) {
        CustomerData data = CustomerData.of(CustomerKind.ORGANIZATION, "Soon")
                .foundedOn(new PartialDate(date))
                .build();

        assertThatThrownBy(() -> CustomerFixture.customer(data)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-11", "2026"})
    void mayBeFoundedToday(String date) {
        CustomerData data = CustomerData.of(CustomerKind.ORGANIZATION, "Now")
                .foundedOn(new PartialDate(date))
                .build();

        assertThat(CustomerFixture.customer(data).data().foundedOn().text()).isEqualTo(date);
    }

    @Test
    void isEqualByNumber() {
        EqualsVerifier.forClass(Customer.class)
                .withOnlyTheseFields("number")
                .withPrefabValues(Customer.class, CustomerFixture.organization(), CustomerFixture.person())
                .withPrefabValues(PartialDate.class, new PartialDate("1996"), new PartialDate("2001"))
                .suppress(Warning.STRICT_INHERITANCE, Warning.NONFINAL_FIELDS)
                .verify();
    }

    @Nested
    class MovingThroughTheLifecycle {

        static List<org.junit.jupiter.params.provider.Arguments> pairs() {
            return LifecycleStageTest.pairs();
        }

        @ParameterizedTest
        @MethodSource("pairs")
        void followsTheTable(LifecycleStage from, LifecycleStage to) {
            Customer customer = at(from);
            int steps = customer.stageChanges().size();

            if (from.canBecome(to)) {
                customer.moveTo(to, "because", later(5));
                assertThat(customer.lifecycleStage()).isEqualTo(to);
                assertThat(customer.stageChanges())
                        .hasSize(steps + 1)
                        .endsWith(new StageChange(from, to, later(5), "because"));
            } else {
                assertThatThrownBy(() -> customer.moveTo(to, "because", later(5)))
                        .isInstanceOfSatisfying(
                                IllegalTransition.class,
                                refused -> assertThat(refused.allowed())
                                        .containsExactlyElementsOf(from.successors().stream()
                                                .map(Enum::name)
                                                .toList()));
                assertThat(customer.stageChanges()).hasSize(steps);
            }
        }

        @ParameterizedTest
        @EnumSource(LifecycleStage.class)
        void isTakenOnByTheFirstContractInForceUnlessFurtherOn(LifecycleStage stage) {
            Customer customer = at(stage);
            List<StageChange> before = customer.stageChanges();

            customer.beginOnboarding("CT-2026-0042", later(5));

            List<LifecycleStage> added = switch (stage) {
                case LEAD -> List.of(LifecycleStage.QUALIFIED_PROSPECT, LifecycleStage.ONBOARDING);
                case QUALIFIED_PROSPECT -> List.of(LifecycleStage.ONBOARDING);
                default -> List.of();
            };
            assertThat(customer.lifecycleStage()).isEqualTo(added.isEmpty() ? stage : LifecycleStage.ONBOARDING);
            assertThat(customer.stageChanges()
                            .subList(before.size(), customer.stageChanges().size()))
                    .allSatisfy(change -> {
                        assertThat(change.reason()).isEqualTo("CT-2026-0042");
                        assertThat(change.at()).isEqualTo(later(5).at());
                    })
                    .extracting(StageChange::to)
                    .containsExactlyElementsOf(added);
        }

        private Customer at(LifecycleStage stage) {
            Customer customer = CustomerFixture.organization();
            for (LifecycleStage step : wayTo(stage)) {
                customer.moveTo(step, "step", later(1));
            }
            return customer;
        }

        private static List<LifecycleStage> wayTo(LifecycleStage stage) {
            return switch (stage) {
                case LEAD -> List.of();
                case FORMER -> List.of(LifecycleStage.FORMER);
                case QUALIFIED_PROSPECT -> List.of(stage);
                case ONBOARDING -> List.of(LifecycleStage.QUALIFIED_PROSPECT, stage);
                case ACTIVE -> List.of(LifecycleStage.QUALIFIED_PROSPECT, LifecycleStage.ONBOARDING, stage);
                case AT_RISK ->
                    List.of(LifecycleStage.QUALIFIED_PROSPECT, LifecycleStage.ONBOARDING, LifecycleStage.ACTIVE, stage);
                case DORMANT ->
                    List.of(
                            LifecycleStage.QUALIFIED_PROSPECT,
                            LifecycleStage.ONBOARDING,
                            LifecycleStage.ACTIVE,
                            LifecycleStage.AT_RISK,
                            stage);
            };
        }
    }

    @Nested
    class ChangingAsAWhole {

        @Test
        void tellsEverythingThatIsNotPossibleAndChangesNothing() {
            Customer customer = CustomerFixture.organization();
            String name = customer.name();
            CustomerData impossible = CustomerData.of(CustomerKind.PERSON, "Never")
                    .foundedOn(new PartialDate("2999"))
                    .build();

            assertThatThrownBy(() -> customer.change(impossible, CustomerFixture.person(), 1, later(1)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            wrong -> assertThat(wrong.errors())
                                    .extracting(FieldError::field)
                                    .containsExactly("foundedOn", "kind", "parent"));

            assertThat(customer.name()).isEqualTo(name);
            assertThat(customer.parent()).isNull();
        }

        @Test
        void movesTheCustomerBelowItsParent() {
            Customer parent = CustomerFixture.organization();
            Customer customer = CustomerFixture.organization();

            customer.change(customer.data(), parent, 0, later(1));

            assertThat(customer.parent()).isEqualTo(parent);
        }
    }

    @Nested
    class BelongingToAnother {

        @Test
        void isPossibleBelowAnOrganization() {
            Customer parent = CustomerFixture.organization();
            Customer child = CustomerFixture.organization();

            child.belongTo(parent, 0);

            assertThat(child.parent()).isEqualTo(parent);
        }

        @Test
        void isNotPossibleBelowAPerson() {
            assertRefused(CustomerFixture.organization(), CustomerFixture.person(), 0, "error.parentNotOrganization");
        }

        @Test
        void isNotPossibleBelowItself() {
            Customer customer = CustomerFixture.organization();

            assertRefused(customer, customer, 0, "error.parentCycle");
        }

        @Test
        void isNotPossibleBelowOneOfItsOwn() {
            Customer top = CustomerFixture.organization();
            Customer bottom = chainBelow(top, 2);

            assertRefused(top, bottom, 2, "error.parentCycle");
        }

        @Test
        void reachesTenLevels() {
            Customer ninth = chainBelow(CustomerFixture.organization(), 8);
            Customer tenth = CustomerFixture.organization();

            tenth.belongTo(ninth, 0);

            assertThat(tenth.parent()).isEqualTo(ninth);
        }

        @Test
        void doesNotReachEleven() {
            Customer tenth = chainBelow(CustomerFixture.organization(), 9);

            assertRefused(CustomerFixture.organization(), tenth, 0, "error.parentDepth");
        }

        @Test
        void countsTheLevelsBelow() {
            Customer ninth = chainBelow(CustomerFixture.organization(), 8);

            assertRefused(CustomerFixture.organization(), ninth, 1, "error.parentDepth");
        }

        @Test
        void cannotBecomeAPersonWithOthersBelow() {
            Customer customer = CustomerFixture.organization();
            CustomerData person =
                    CustomerData.of(CustomerKind.PERSON, "Now a person").build();

            assertThatThrownBy(() -> customer.change(person, null, 1, later(1))).isInstanceOf(InvalidInput.class);
            customer.change(person, null, 0, later(1));
            assertThat(customer.kind()).isEqualTo(CustomerKind.PERSON);
        }

        private Customer chainBelow(Customer top, int levels) {
            Customer last = top;
            for (int i = 0; i < levels; i++) {
                Customer next = CustomerFixture.organization();
                next.belongTo(last, 0);
                last = next;
            }
            return last;
        }

        private void assertRefused(Customer child, Customer parent, int levelsBelow, String key) {
            Customer before = child.parent();
            assertThatThrownBy(() -> child.belongTo(parent, levelsBelow))
                    .isInstanceOfSatisfying(InvalidInput.class, wrong -> {
                        assertThat(wrong.errors()).hasSize(1);
                        assertThat(wrong.errors().get(0).key()).isEqualTo(key);
                        assertThat(wrong.errors().get(0).field()).isEqualTo("parent");
                    });
            assertThat(child.parent()).isEqualTo(before);
        }
    }

    @Nested
    class Archiving {

        @Test
        void takesItOutAndRestoringBringsItBack() {
            Customer customer = CustomerFixture.organization();

            customer.archive(later(1));
            assertThat(customer.isArchived()).isTrue();

            customer.restore(later(2));
            assertThat(customer.isArchived()).isFalse();
            assertThat(customer.updatedAt()).isEqualTo(later(2).at());
        }

        @Test
        void changesNothingASecondTime() {
            Customer customer = CustomerFixture.organization();
            customer.archive(later(1));

            customer.archive(later(2));

            assertThat(customer.updatedAt()).isEqualTo(later(1).at());
        }
    }
}
