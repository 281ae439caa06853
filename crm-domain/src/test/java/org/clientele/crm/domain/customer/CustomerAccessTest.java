package org.clientele.crm.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.crm.domain.shared.NotPermitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerAccessTest {

    @ParameterizedTest
    @CsvSource({
        // edit, edit all, manager, may change
        "false, false, , false",
        "false, false, nora, false",
        "true, false, , true",
        "true, false, nora, true",
        "true, false, eva, false",
        "true, true, eva, true",
        "false, true, eva, true"
    })
    void letsChangeOwnAndUnmanagedOnesOrAll(boolean edit, boolean editAll, String manager, boolean expected) {
        assertThat(new CustomerAccess("nora", edit, editAll).mayChange(manager)).isEqualTo(expected);
    }

    @Test
    void refusesTheCustomerOfAnother() {
        Customer customer = CustomerFixture.organization();

        assertThatThrownBy(() -> new CustomerAccess("eva", true, false).requireChange(customer))
                .isInstanceOf(NotPermitted.class);
        assertThatCode(() -> new CustomerAccess("nora", true, false).requireChange(customer))
                .doesNotThrowAnyException();
    }

    @Test
    void letsChangeAPersonThroughAnyOfTheirCustomers() {
        Contact contact = new Contact(
                "CO-900002", new ContactData(null, "Mia", null, null, null, null, null), CustomerFixture.NORA);
        CustomerAccess eva = new CustomerAccess("eva", true, false);
        assertThat(eva.mayChange(contact)).isTrue();

        contact.join(CustomerFixture.organization(), PostData.plain(), CustomerFixture.NORA);
        assertThat(eva.mayChange(contact)).isFalse();

        contact.join(CustomerFixture.person(), PostData.plain(), CustomerFixture.NORA);
        assertThat(eva.mayChange(contact)).isTrue();
    }
}
