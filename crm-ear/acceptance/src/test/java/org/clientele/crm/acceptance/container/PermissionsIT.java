package org.clientele.crm.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.service.contract.ContractStepService;
import org.clientele.crm.service.customer.CustomerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every method of every service of the running application, whoever adds one, refuses those who lack its permission, and
 * does so before it looks at what it was given.
 */
class PermissionsIT extends InContainer {

    @Inject
    private BeanManager beans;

    private List<Operation> operations;

    @BeforeEach
    void findOperations() {
        operations = Operation.all(beans);
        assertThat(operations)
                .extracting(Operation::service)
                .contains(CustomerService.class.getSimpleName(), ContractStepService.class.getSimpleName());
    }

    @Test
    void nobodyGetsIn() {
        assertThat(operations).allMatch(Operation::isRefused);
    }

    @Test
    void eachRoleIsRefusedWhatIsNotItsJob() throws Exception {
        for (Role role : Role.values()) {
            List<Operation> closed = operations.stream()
                    .filter(operation -> !operation.isOpenTo(role.permissions()))
                    .toList();

            List<Operation> refused = callers.holding(
                    role.permissions(),
                    () -> closed.stream().filter(Operation::isRefused).toList());

            assertThat(refused).as("refused to %s", role).isEqualTo(closed);
        }
    }

    @Test
    void noOtherPermissionStandsInForTheOneThatIsNeeded() throws Exception {
        for (Map.Entry<Set<String>, List<Operation>> needed : byPermissions().entrySet()) {
            Set<String> others = new HashSet<>(Permission.ALL);
            others.removeAll(needed.getKey());

            List<Operation> refused = callers.holding(
                    others,
                    () -> needed.getValue().stream()
                            .filter(Operation::isRefused)
                            .toList());

            assertThat(refused).as("refused to all but %s", needed.getKey()).isEqualTo(needed.getValue());
        }
    }

    @Test
    void thePermissionThatIsNeededIsEnoughToBeHeard() throws Exception {
        for (Map.Entry<Set<String>, List<Operation>> needed : byPermissions().entrySet()) {
            List<Operation> refused = callers.holding(
                    needed.getKey(),
                    () -> needed.getValue().stream()
                            .filter(Operation::isRefused)
                            .toList());

            assertThat(refused).as("refused to %s", needed.getKey()).isEmpty();
        }
    }

    private Map<Set<String>, List<Operation>> byPermissions() {
        return operations.stream().collect(Collectors.groupingBy(Operation::permissions));
    }
}
