package org.clientele.crm.acceptance.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clientele.crm.acceptance.product.Await;
import org.clientele.crm.acceptance.product.Product;

/** Fresh records for one request, made by those who may make them. */
final class Scene {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Product product;
    private final Caller manager;
    private final Caller owner;
    private final Api admin;
    private final String name = "matrix-" + UUID.randomUUID();

    /**
     * @param manager account manager of every customer
     * @param owner who has made what only its maker sees; an administrator instead of nobody
     */
    Scene(Product product, Caller manager, Caller owner) {
        this.product = product;
        this.manager = manager;
        this.owner = owner == Caller.NOBODY ? Caller.ADMIN : owner;
        this.admin = product.api("admin");
    }

    /** Makes a user who only reads, with the password of all demo users. */
    static void admitRosa(Product product) {
        if (product.database().number("SELECT count(*) FROM user_account WHERE username = 'rosa'") == 0) {
            long id = product.database().number("""
                    INSERT INTO user_account
                    SELECT (jsonb_populate_record(nora, jsonb_build_object('id', nextval('record_id_seq'),
                      'username', 'rosa', 'display_name', 'Rosa', 'email', 'rosa@clientele.example'))).*
                    FROM user_account nora WHERE username = 'nora' RETURNING id""");
            product.database()
                    .number("INSERT INTO user_role (user_id, role) VALUES (?, 'READ_ONLY') RETURNING user_id", id);
        }
    }

    /** A name that nothing else has. */
    String name() {
        return name;
    }

    String customer() {
        return customer("\"kind\":\"ORGANIZATION\"");
    }

    String customerBelow(String parent) {
        return customer("\"kind\":\"ORGANIZATION\",\"parent\":\"" + parent + "\"");
    }

    String person() {
        return customer("\"kind\":\"PERSON\"");
    }

    private String customer(String fields) {
        return admin.post("customers", """
                        {%s,"name":"%s","accountManager":"%s"}""".formatted(fields, name, manager.username()))
                .expect(201)
                .text("customerNumber");
    }

    String archivedCustomer() {
        String customer = customer();
        admin.delete("customers/" + customer, "If-Match", "*").expect(204);
        return customer;
    }

    String contactOf(String customer) {
        return admin.post("customers/" + customer + "/contacts", "{\"familyName\":\"Matrix\"}")
                .expect(201)
                .text("contactNumber");
    }

    String calendar() {
        return admin.post("business-calendars", calendarJson()).expect(201).text("name");
    }

    String calendarJson() {
        return "{\"name\":\"%s\",\"timeZone\":\"Europe/Berlin\",\"hours\":%s}".formatted(name, OfficeHours.JSON);
    }

    String plan() {
        return admin.post("sla-plans", planJson(calendar())).expect(201).text("name");
    }

    String planJson(String calendar) {
        return """
                {"name":"%s","calendar":"%s","targets":[
                 {"priority":"URGENT","firstResponseMinutes":30,"resolutionMinutes":240},
                 {"priority":"HIGH","firstResponseMinutes":60,"resolutionMinutes":480},
                 {"priority":"NORMAL","firstResponseMinutes":240,"resolutionMinutes":1440},
                 {"priority":"LOW","firstResponseMinutes":480,"resolutionMinutes":2880}]}""".formatted(name, calendar);
    }

    /** A draft by the administrator. */
    String draft() {
        return admin.post("contracts", contractJson(customer())).expect(201).text("contractNumber");
    }

    String contractJson(String customer) {
        return """
                {"customer":"%s","title":"%s","currency":"EUR","timeZone":"Europe/Berlin","startDate":"%s",
                 "termMonths":12,"renewalType":"NONE","noticePeriodDays":30,
                 "lines":[{"product":"Care","kind":"RECURRING","quantity":"1","unitPrice":"100.00",
                           "discountPercent":"0","billingPeriod":"MONTH"}]}""".formatted(customer, name, TODAY.minusDays(2));
    }

    String contractInApproval() {
        String contract = draft();
        for (String clause : List.of("TERMS_OF_SERVICE", "BILLING_INFORMATION", "PRIVACY_ACKNOWLEDGEMENT")) {
            admin.put("contracts/" + contract + "/clauses/" + clause, clauseJson(), "If-Match", "*")
                    .expect(200);
        }
        step(admin, contract, "IN_APPROVAL");
        return contract;
    }

    String clauseJson() {
        return "{\"version\":\"3\",\"acceptedBy\":\"Mara Matrix\",\"acceptedAt\":\"%sT00:00:00Z\"}"
                .formatted(TODAY.minusDays(1));
    }

    String contractOutForSignature() {
        String contract = contractInApproval();
        step(product.api("eva"), contract, "APPROVED");
        step(admin, contract, "OUT_FOR_SIGNATURE");
        return contract;
    }

    /** Address of the customer's signature under a contract. */
    String signature() {
        String contract = contractOutForSignature();
        long id = sign(contract, "CUSTOMER").json().at("/signatures/0/id").asLong();
        return "contracts/" + contract + "/signatures/" + id;
    }

    String signatureJson(String party) {
        return "{\"party\":\"%s\",\"signer\":\"Mara Matrix\",\"signedDate\":\"%s\",\"method\":\"PAPER\"}"
                .formatted(party, TODAY.minusDays(1));
    }

    /** A contract in force that is going to end in a month. */
    String endingContract() {
        String contract = contractOutForSignature();
        sign(contract, "CUSTOMER");
        sign(contract, "COMPANY");
        step(admin, contract, "SIGNED");
        step(admin, contract, "ACTIVE");
        admin.post(
                        "contracts/" + contract + "/transitions",
                        "{\"to\":\"TERMINATED\",\"reason\":\"As agreed\",\"on\":\"%s\"}".formatted(TODAY.plusDays(30)))
                .expect(200);
        return contract;
    }

    private Answer sign(String contract, String party) {
        return admin.post("contracts/" + contract + "/signatures", signatureJson(party))
                .expect(201);
    }

    private static void step(Api caller, String contract, String to) {
        caller.post("contracts/" + contract + "/transitions", "{\"to\":\"" + to + "\"}")
                .expect(200);
    }

    String request() {
        return admin.post("support-requests", requestJson(customer()))
                .expect(201)
                .text("requestNumber");
    }

    String requestJson(String customer) {
        return """
                {"customer":"%s","subject":"%s","type":"QUESTION","origin":"PHONE","impact":"PERSON",
                 "urgency":"DEGRADED"}""".formatted(customer, name);
    }

    /** An import that has come to its end; an administrator's when the owner may not import. */
    String imported(String mode) {
        Caller maker = Operations.MANAGERS.contains(owner) ? owner : Caller.ADMIN;
        String number = importing(mode).sentBy(maker.api(product)).expect(202).text("id");
        awaitImports();
        return number;
    }

    Operation.Request importing(String mode) {
        byte[] file = ("name,kind\n" + name + ",ORGANIZATION\n").getBytes(StandardCharsets.UTF_8);
        return caller -> caller.post("imports", Multipart.ofCustomers("matrix.csv", file, mode));
    }

    /** Waits until no worker is at any import. */
    void awaitImports() {
        Await.until(
                () -> product.database()
                        .number("SELECT count(*) FROM import_job WHERE state IN ('QUEUED', 'RUNNING', 'UNDOING')"),
                active -> active == 0);
    }

    /** Address of a token of the owner's. */
    String token() {
        return "tokens/"
                + owner.api(product)
                        .post("tokens", "{\"name\":\"matrix\",\"expiresInDays\":1}")
                        .expect(201)
                        .header("Location")
                        .map(place -> place.substring(place.lastIndexOf('/') + 1))
                        .orElseThrow();
    }

    /** Address of a draft of the owner's. */
    String kept() {
        String address = "drafts/" + name;
        owner.api(product)
                .put(address, "{\"body\":\"Half a sen\"}", "If-Match", "*")
                .expect(200);
        return address;
    }

    /** Gives the owner the dark look. */
    void darken() {
        owner.api(product).post("users/me/theme", "{\"theme\":\"DARK\"}").expect(204);
    }
}
