package org.clientele.crm.acceptance.api;

import static org.clientele.crm.acceptance.api.Caller.ADMIN;
import static org.clientele.crm.acceptance.api.Caller.EVA;
import static org.clientele.crm.acceptance.api.Caller.JONAS;
import static org.clientele.crm.acceptance.api.Caller.NOBODY;
import static org.clientele.crm.acceptance.api.Caller.NORA;
import static org.clientele.crm.acceptance.api.Caller.ROSA;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.api.Operation.Request;

/** Every operation of the API with those who may do it. */
final class Operations {

    /** Who is signed in. */
    private static final Set<Caller> USERS = Set.of(NORA, JONAS, EVA, ADMIN, ROSA);
    /** Who works on customers, contracts, imports and service levels. */
    static final Set<Caller> MANAGERS = Set.of(NORA, EVA, ADMIN);
    /** Who works on support requests. */
    private static final Set<Caller> AGENTS = Set.of(NORA, JONAS, EVA, ADMIN);

    private Operations() {}

    static List<Operation> all() {
        return Stream.of(customers(), contacts(), contracts(), serviceLevels(), requests(), imports(), own(), shared())
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Operation> customers() {
        return Stream.of(
                reads("/customers", scene -> "customers"),
                reads("/customers/{number}", scene -> "customers/" + scene.customer()),
                Operation.of(
                        "POST /customers",
                        MANAGERS,
                        201,
                        scene -> post("customers", "{\"kind\":\"PERSON\",\"name\":\"%s\"}".formatted(scene.name()))),
                Operation.of(
                        "PATCH /customers/{number}",
                        MANAGERS,
                        200,
                        scene -> patch("customers/" + scene.customer(), "{\"employeeCount\":7}")),
                Operation.of(
                        "DELETE /customers/{number}", MANAGERS, 204, scene -> delete("customers/" + scene.customer())),
                Operation.of(
                        "POST /customers/{number}/restore",
                        MANAGERS,
                        200,
                        scene -> post("customers/" + scene.archivedCustomer() + "/restore", "")),
                Operation.of(
                        "POST /customers/{number}/transitions",
                        MANAGERS,
                        200,
                        scene -> post(
                                "customers/" + scene.customer() + "/transitions",
                                "{\"to\":\"QUALIFIED_PROSPECT\",\"reason\":\"They called\"}")));
    }

    private static Stream<Operation> contacts() {
        return Stream.of(
                reads("/contacts", scene -> "contacts"),
                reads("/contacts/{number}", scene -> "contacts/" + scene.contactOf(scene.customer())),
                reads("/customers/{customer}/contacts", scene -> "customers/" + scene.customer() + "/contacts"),
                Operation.of(
                        "PATCH /contacts/{number}",
                        MANAGERS,
                        200,
                        scene -> patch("contacts/" + scene.contactOf(scene.customer()), "{\"givenName\":\"Mara\"}")),
                Operation.of(
                        "POST /customers/{customer}/contacts",
                        MANAGERS,
                        201,
                        scene -> post("customers/" + scene.customer() + "/contacts", "{\"familyName\":\"Matrix\"}")),
                Operation.of(
                        "PATCH /customers/{customer}/contacts/{contact}",
                        MANAGERS,
                        200,
                        scene -> patch(contact(scene), "{\"roles\":[\"SIGNATORY\"]}")),
                Operation.of(
                        "POST /customers/{customer}/contacts/{contact}/end",
                        MANAGERS,
                        200,
                        scene -> post(contact(scene) + "/end", "{\"endReason\":\"RETIRED\"}")));
    }

    private static String contact(Scene scene) {
        String customer = scene.customer();
        return "customers/" + customer + "/contacts/" + scene.contactOf(customer);
    }

    private static Stream<Operation> contracts() {
        return Stream.of(
                reads("/contracts", scene -> "contracts"),
                reads("/contracts/{number}", scene -> "contracts/" + scene.draft()),
                Operation.of(
                        "POST /contracts",
                        MANAGERS,
                        201,
                        scene -> post("contracts", scene.contractJson(scene.customer()))),
                Operation.of("PUT /contracts/{number}", MANAGERS, 200, scene -> {
                    String other = scene.customer();
                    return put("contracts/" + scene.draft(), scene.contractJson(other));
                }),
                Operation.of(
                        "PATCH /contracts/{number}",
                        MANAGERS,
                        200,
                        scene -> patch("contracts/" + scene.draft(), "{\"title\":\"Better\"}")),
                Operation.of(
                        "PUT /contracts/{number}/clauses/{kind}",
                        MANAGERS,
                        200,
                        scene -> put("contracts/" + scene.draft() + "/clauses/TERMS_OF_SERVICE", scene.clauseJson())),
                Operation.of(
                        "POST /contracts/{number}/signatures",
                        MANAGERS,
                        201,
                        scene -> post(
                                "contracts/" + scene.contractOutForSignature() + "/signatures",
                                scene.signatureJson("COMPANY"))),
                Operation.of(
                        "DELETE /contracts/{number}/signatures/{id}",
                        MANAGERS,
                        200,
                        scene -> delete(scene.signature())),
                Operation.of(
                        "POST /contracts/{number}/transitions",
                        MANAGERS,
                        200,
                        scene -> post(
                                "contracts/" + scene.draft() + "/transitions",
                                "{\"to\":\"CANCELLED\",\"reason\":\"Withdrawn\"}")),
                approval(),
                Operation.of(
                        "DELETE /contracts/{number}/termination",
                        MANAGERS,
                        200,
                        scene -> delete("contracts/" + scene.endingContract() + "/termination")));
    }

    /** The administrator is the author here, who does not approve. */
    private static Operation approval() {
        return Operation.of(
                        "POST /contracts/{number}/transitions",
                        Set.of(EVA),
                        200,
                        scene -> post(
                                "contracts/" + scene.contractInApproval() + "/transitions", "{\"to\":\"APPROVED\"}"))
                .but(ADMIN, 409);
    }

    private static Stream<Operation> serviceLevels() {
        return Stream.of(
                reads("/business-calendars", scene -> "business-calendars"),
                reads("/business-calendars/{name}", scene -> "business-calendars/" + scene.calendar()),
                reads(
                        "/business-calendars/{name}/due",
                        scene -> "business-calendars/" + scene.calendar() + "/due?from=2026-03-27T15:30:00Z&minutes=9"),
                Operation.of(
                        "POST /business-calendars",
                        MANAGERS,
                        201,
                        scene -> post("business-calendars", scene.calendarJson())),
                Operation.of(
                        "PUT /business-calendars/{name}",
                        MANAGERS,
                        200,
                        scene -> put(
                                "business-calendars/" + scene.calendar(),
                                scene.calendarJson().replace("Berlin", "Vienna"))),
                reads("/public-holidays", scene -> "public-holidays?country=DE&region=BY&year=2026"),
                reads("/sla-plans", scene -> "sla-plans"),
                reads("/sla-plans/{name}", scene -> "sla-plans/" + scene.plan()),
                Operation.of(
                        "POST /sla-plans", MANAGERS, 201, scene -> post("sla-plans", scene.planJson(scene.calendar()))),
                Operation.of(
                        "PUT /sla-plans/{name}",
                        MANAGERS,
                        200,
                        scene -> put(
                                "sla-plans/" + scene.plan(),
                                scene.planJson(scene.name()).replace(":30,", ":20,"))));
    }

    private static Stream<Operation> requests() {
        return Stream.of(
                reads("/support-requests", scene -> "support-requests"),
                reads("/support-requests/{number}", scene -> "support-requests/" + scene.request()),
                reads("/support-requests/{number}/clocks", scene -> "support-requests/" + scene.request() + "/clocks"),
                reads(
                        "/support-requests/{number}/messages",
                        scene -> "support-requests/" + scene.request() + "/messages"),
                Operation.of(
                        "POST /support-requests",
                        AGENTS,
                        201,
                        scene -> post("support-requests", scene.requestJson(scene.customer()))),
                Operation.of("POST /support-requests/take-next", AGENTS, 200, scene -> {
                    scene.request();
                    return post("support-requests/take-next", "");
                }),
                Operation.of(
                        "PATCH /support-requests/{number}",
                        AGENTS,
                        200,
                        scene -> patch("support-requests/" + scene.request(), "{\"subject\":\"Louder\"}")),
                Operation.of(
                        "POST /support-requests/{number}/messages",
                        AGENTS,
                        201,
                        scene -> post(
                                "support-requests/" + scene.request() + "/messages",
                                "{\"visibility\":\"INTERNAL\",\"body\":\"Asked Li.\"}")),
                Operation.of(
                        "POST /support-requests/{number}/transitions",
                        AGENTS,
                        200,
                        scene -> post("support-requests/" + scene.request() + "/transitions", "{\"to\":\"OPEN\"}")),
                Operation.of("POST /support-requests/{number}/cover", AGENTS, 200, scene -> {
                    String choice = "{\"coverage\":\"GOODWILL\",\"slaPlan\":\"%s\",\"reason\":\"First week\"}"
                            .formatted(scene.plan());
                    return post("support-requests/" + scene.request() + "/cover", choice);
                }));
    }

    /**
     * Who runs no imports sees none either. Only what is still waiting or running can be cancelled: whoever may is told
     * so.
     */
    private static Stream<Operation> imports() {
        return Stream.of(
                        Operation.of("GET /imports", MANAGERS, 200, scene -> get("imports")),
                        Operation.of("POST /imports", MANAGERS, 202, scene -> scene.importing("DRY_RUN")),
                        ofImport("GET /imports/{number}", 200, "DRY_RUN"),
                        ofImport("GET /imports/{number}/rows", 200, "DRY_RUN"),
                        ofImport("GET /imports/{number}/rejected.csv", 200, "DRY_RUN"),
                        ofImport("POST /imports/{number}/start", 202, "DRY_RUN"),
                        ofImport("POST /imports/{number}/cancel", 409, "DRY_RUN"),
                        ofImport("POST /imports/{number}/undo", 202, "IMPORT"))
                .map(Operation::hidden);
    }

    private static Operation ofImport(String name, int status, String mode) {
        return Operation.of(name, MANAGERS, status, scene -> {
            String path = name.replaceFirst("\\w+ /", "").replace("{number}", scene.imported(mode));
            return name.startsWith("GET") ? get(path) : post(path, "");
        });
    }

    private static Stream<Operation> own() {
        return Stream.of(
                reads("/tokens", scene -> "tokens"),
                reads("/tokens/{id}", Scene::token),
                Operation.of(
                        "POST /tokens",
                        USERS,
                        201,
                        scene -> post("tokens", "{\"name\":\"matrix\",\"expiresInDays\":1}")),
                Operation.of("DELETE /tokens/{id}", USERS, 204, scene -> delete(scene.token())),
                reads("/drafts/{key}", Scene::kept),
                Operation.of(
                        "PUT /drafts/{key}",
                        USERS,
                        200,
                        scene -> put("drafts/" + scene.name(), "{\"body\":\"A whole sentence\"}")),
                Operation.of("DELETE /drafts/{key}", USERS, 204, scene -> delete(scene.kept())),
                reads("/users/me", scene -> "users/me"),
                Operation.of("POST /users/me/theme", USERS, 204, scene -> {
                    scene.darken();
                    return post("users/me/theme", "{\"theme\":\"SYSTEM\"}");
                }));
    }

    private static Stream<Operation> shared() {
        return Stream.of(
                reads("/users", scene -> "users"),
                reads("/users/{username}", scene -> "users/nora"),
                reads("/audit", scene -> "audit?record=" + scene.customer()),
                reads("/search", scene -> "search?q=nora"),
                reads("/health/ready", scene -> "health/ready").but(NOBODY, 200));
    }

    private static Operation reads(String path, Function<Scene, String> address) {
        return Operation.of("GET " + path, USERS, 200, scene -> get(address.apply(scene)));
    }

    private static Request get(String path) {
        return caller -> caller.get(path);
    }

    private static Request post(String path, String json) {
        return caller -> caller.post(path, json);
    }

    private static Request put(String path, String json) {
        return caller -> caller.put(path, json, "If-Match", "*");
    }

    private static Request patch(String path, String json) {
        return caller -> caller.patch(path, json, "If-Match", "*");
    }

    private static Request delete(String path) {
        return caller -> caller.delete(path, "If-Match", "*");
    }
}
