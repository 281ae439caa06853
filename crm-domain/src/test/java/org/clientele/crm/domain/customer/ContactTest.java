package org.clientele.crm.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.crm.domain.customer.CustomerFixture.NORA;
import static org.clientele.crm.domain.customer.CustomerFixture.later;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Customer customer = CustomerFixture.organization();
    private final Contact contact = new Contact("CO-900001", person("Mia", "Sørensen"), NORA);

    @Nested
    class AtACustomer {

        @Test
        void holdsAPostFromTodayOnUnlessSaidOtherwise() {
            contact.join(customer, new PostData(Set.of(ContactRole.SIGNATORY), "Head of IT", true, null), NORA);

            CustomerContact post = contact.posts().get(0);
            assertThat(post.validFrom()).isEqualTo(TODAY);
            assertThat(post.validTo()).isNull();
            assertThat(post.roles().list()).containsExactly(ContactRole.SIGNATORY);
            assertThat(contact.customers()).containsExactly(customer);
        }

        @Test
        void holdsOnePostAtATime() {
            contact.join(customer, PostData.plain(), NORA);

            assertThatThrownBy(() -> contact.join(customer, PostData.plain(), NORA))
                    .isInstanceOf(InvalidInput.class);
        }

        @Test
        void holdsPostsAtSeveralCustomers() {
            Customer other = CustomerFixture.organization();
            contact.join(customer, PostData.plain(), NORA);
            contact.join(other, PostData.plain(), NORA);

            assertThat(contact.customers()).containsExactly(customer, other);
        }

        @Test
        void keepsTheEndedPost() {
            contact.join(customer, new PostData(Set.of(), null, true, TODAY.minusDays(10)), NORA);

            contact.leave(customer, TODAY, ContactEndReason.LEFT, NORA);

            assertThat(contact.customers()).isEmpty();
            assertThat(contact.posts()).singleElement().satisfies(post -> {
                assertThat(post.validTo()).isEqualTo(TODAY);
                assertThat(post.endReason()).isEqualTo(ContactEndReason.LEFT);
                assertThat(post.primary()).isFalse();
            });
        }

        @Test
        void comesBackTheDayAfterTheEndAndNotOnIt() {
            contact.join(customer, new PostData(Set.of(), null, false, TODAY.minusDays(10)), NORA);
            contact.leave(customer, TODAY, ContactEndReason.LEFT, NORA);

            assertThatThrownBy(() -> contact.join(customer, new PostData(Set.of(), null, false, TODAY), NORA))
                    .isInstanceOf(InvalidInput.class);
            contact.join(customer, new PostData(Set.of(), null, false, TODAY.plusDays(1)), NORA);
            assertThat(contact.posts()).hasSize(2);
        }

        @Test
        void doesNotEndBeforeItBegan() {
            contact.join(customer, PostData.plain(), NORA);

            assertThatThrownBy(() -> contact.leave(customer, TODAY.minusDays(1), ContactEndReason.ERROR, NORA))
                    .isInstanceOf(InvalidInput.class);
            contact.leave(customer, TODAY, ContactEndReason.ERROR, NORA);
        }

        @Test
        void cannotLeaveWhereTheyAreNot() {
            assertThatThrownBy(() -> contact.leave(customer, null, ContactEndReason.LEFT, NORA))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void keepsTheFirstDayWhenThePostChanges() {
            contact.join(customer, new PostData(Set.of(), null, false, TODAY.minusDays(3)), NORA);

            contact.changePost(customer, new PostData(Set.of(ContactRole.BILLING), "Accounts", false, null), later(1));

            assertThat(contact.posts().get(0).validFrom()).isEqualTo(TODAY.minusDays(3));
            assertThat(contact.posts().get(0).jobTitle()).isEqualTo("Accounts");
        }
    }

    @Nested
    class Described {

        @Test
        void needsOneNameAtLeast() {
            assertThat(person(null, "Sørensen").fullName()).isEqualTo("Sørensen");
            assertThat(person("Mia", null).fullName()).isEqualTo("Mia");
            assertThatThrownBy(() -> person(null, " ")).isInstanceOf(InvalidInput.class);
        }

        @Test
        void hasTheFirstAddressAsPrimaryUnlessAnotherIsMarked() {
            assertThat(emails(mail("a@x.example", false), mail("b@x.example", false)))
                    .extracting(ContactEmail::primary)
                    .containsExactly(true, false);
            assertThat(emails(mail("a@x.example", false), mail("b@x.example", true)))
                    .extracting(ContactEmail::primary)
                    .containsExactly(false, true);
        }

        @Test
        void refusesTwoPrimaryAddressesAndDoubles() {
            assertThatThrownBy(() -> emails(mail("a@x.example", true), mail("b@x.example", true)))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> emails(mail("a@x.example", true), mail("A@X.example", false)))
                    .isInstanceOf(InvalidInput.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "a@", "@x.example", "a@x", "a b@x.example", "a..b@x.example", ".a@x.example", ""})
        void refusesWhatIsNoMailAddress(String address) {
            assertThatThrownBy(() -> emails(mail(address, false)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            wrong -> assertThat(wrong.errors())
                                    .extracting(FieldError::field)
                                    .containsExactly("emails[0].address"));
        }

        @Test
        void writesTheDomainOfAnAddressInItsComparableForm() {
            assertThat(emails(mail("Mia.Sorensen+crm@Bücher.Example", false))
                            .get(0)
                            .address())
                    .isEqualTo("Mia.Sorensen+crm@xn--bcher-kva.example");
        }

        @ParameterizedTest
        @ValueSource(strings = {"+49 40 5550 180", "(040) 5550-180", "040/5550180", "5550180 x12", "#31#040"})
        void takesTelephoneNumbersAsTyped(String number) {
            assertThat(phones(number).get(0).number()).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"call me", "+", "", "040 <script>"})
        void refusesWhatIsNoTelephoneNumber(String number) {
            assertThatThrownBy(() -> phones(number)).isInstanceOf(InvalidInput.class);
        }

        private static List<ContactEmail> emails(ContactEmail... emails) {
            return new ContactData(null, "Mia", null, List.of(emails), null, null, null).emails();
        }

        private static ContactEmail mail(String address, boolean primary) {
            return new ContactEmail(address, ReachType.WORK, primary);
        }

        private static List<ContactPhone> phones(String number) {
            List<ContactPhone> phones = List.of(new ContactPhone(number, null, ReachType.WORK));
            return new ContactData(null, "Mia", null, null, phones, null, null).phones();
        }
    }

    private static ContactData person(String givenName, String familyName) {
        return new ContactData(null, givenName, familyName, null, null, null, null);
    }
}
