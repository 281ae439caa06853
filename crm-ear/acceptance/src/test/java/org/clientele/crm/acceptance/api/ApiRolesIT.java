package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what: each operation of the API for each role. What is refused has changed nothing in the database. It comes
 * after all others, because it takes what waits in the queue.
 */
@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
class ApiRolesIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Map<Integer, String> REFUSALS =
            Map.of(401, "not-signed-in", 403, "not-permitted", 404, "not-found", 409, "illegal-transition");

    private final Product product;

    ApiRolesIT(Product product) {
        this.product = product;
        Scene.admitRosa(product);
    }

    @Test
    void everyOperationIsInTheMatrix() {
        JsonNode paths = product.api().get("openapi.json").expect(200).json().path("paths");
        Set<String> described = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        described.removeIf(operation -> !METHODS.contains(operation.split(" ")[0]));

        Set<String> tried = Operations.all().stream()
                .map(operation -> operation.name().split(" "))
                .map(name -> name[0].toLowerCase(Locale.ROOT) + " /api/v1" + name[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried).isEqualTo(described);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource
    void eachRoleDoesWhatItMayAndNothingElse(Operation operation, Caller caller) {
        assertAnswer(operation, caller, new Scene(product, Caller.NORA, caller), operation.answerTo(caller));
    }

    static Stream<Arguments> eachRoleDoesWhatItMayAndNothingElse() {
        return Operations.all().stream()
                .flatMap(operation -> Stream.of(Caller.values()).map(caller -> Arguments.of(operation, caller)));
    }

    @ParameterizedTest
    @MethodSource("changesOfManagedRecords")
    void anAccountManagerDoesNotChangeWhatSomebodyElseManages(Operation operation) {
        assertAnswer(operation, Caller.NORA, new Scene(product, Caller.EVA, Caller.NORA), 403);
    }

    @ParameterizedTest
    @MethodSource("changesOfManagedRecords")
    void aTeamLeadDoes(Operation operation) {
        int answer = operation.answerTo(Caller.EVA);
        assertAnswer(operation, Caller.EVA, new Scene(product, Caller.NORA, Caller.EVA), answer);
    }

    static List<Operation> changesOfManagedRecords() {
        return Operations.all().stream().filter(Operation::changesManagedRecord).toList();
    }

    @ParameterizedTest
    @MethodSource("operationsOnOwnRecords")
    void whatOnlyItsMakerSeesIsNotThereForAnother(Operation operation) {
        assertAnswer(operation, Caller.NORA, new Scene(product, Caller.NORA, Caller.EVA), 404);
    }

    static List<Operation> operationsOnOwnRecords() {
        return Operations.all().stream().filter(Operation::isAboutOwnRecord).toList();
    }

    @Test
    void anAdministratorSeesTheImportsOfAll() {
        String number = new Scene(product, Caller.NORA, Caller.NORA).imported("DRY_RUN");

        product.api("admin").get("imports/" + number).expect(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"JONAS", "ROSA"})
    void anArchivedCustomerIsNotThereForThoseWhoCannotBringItBack(Caller caller) {
        String customer = new Scene(product, Caller.NORA, caller).archivedCustomer();

        caller.api(product).get("customers/" + customer).expectProblem(404, "not-found");
        caller.api(product).get("customers/" + customer + "/contacts").expectProblem(404, "not-found");
        product.api("nora").get("customers/" + customer).expect(200);
    }

    @Test
    void anArchivedCustomerGetsNoContractAndNoRequest() {
        Scene scene = new Scene(product, Caller.NORA, Caller.NORA);
        String customer = scene.archivedCustomer();
        Map<String, String> before = product.database().digests();

        product.api("nora")
                .post("contracts", scene.contractJson(customer))
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/customer");
        product.api("jonas")
                .post("support-requests", scene.requestJson(customer))
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/customer");

        assertThat(product.database().digests()).as("the database").isEqualTo(before);
    }

    private void assertAnswer(Operation operation, Caller caller, Scene scene, int expected) {
        Operation.Request request = operation.prepared().apply(scene);
        Api api = caller.api(product);
        Map<String, String> before = product.database().digests();

        Answer answer = request.sentBy(api).expect(expected);

        Map<String, String> after = product.database().digests();
        scene.awaitImports();
        if (expected >= 400) {
            answer.expectProblem(expected, REFUSALS.get(expected));
        }
        if (expected >= 400 || operation.isReading()) {
            assertThat(after).as("the database after %s", answer).isEqualTo(before);
        } else if (operation.leavesTrace()) {
            assertThat(after).as("the database after %s", answer).isNotEqualTo(before);
        }
    }
}
