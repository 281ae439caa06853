package org.clientele.crm.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clientele.crm.bench.data.CrmData;

/** The pages that are measured, with their aims. */
final class Targets {

    private static final String NEW_REQUEST = """
            {"customer":"%s","subject":"Scanner loses its connection","description":"Since this morning, on every \
            workplace of the department.","type":"INCIDENT","origin":"PHONE","impact":"DEPARTMENT",\
            "urgency":"DEGRADED"}""";

    private Targets() {}

    /** What costs next to nothing: how fast machine, server and load tool are together. */
    static Target reference() {
        return Target.page("reference: ready check", "/api/v1/health/ready", "", null);
    }

    /**
     * @param openRequest number of an open request with a contract behind it
     * @param contact family name of somebody
     */
    static List<Target> all(CrmData data, String openRequest, String contact) {
        String middle = CrmData.middleOfAName();
        String big = data.biggestCustomer();
        String typical = data.typicalCustomer();
        Aim search = new Aim(25, 60, 150);
        Aim create = new Aim(25, 40, 150);
        Aim customer = new Aim(30, 70, 120);
        return List.of(
                Target.page("customer list", "/customers", "CU-", new Aim(15, 40, 250)),
                Target.page("customers, middle of a name", "/customers?q=" + middle, "CU-", new Aim(20, 50, 200)),
                Target.page("customers, last page", "/customers?cursor=last", "CU-", new Aim(20, 50, 200)),
                Target.page("customer, typical", "/customers/" + typical, typical, customer),
                Target.page("customer, biggest", "/customers/" + big, big, customer),
                Target.page("my open requests", "/support?view=MINE", "SR-", new Aim(20, 50, 200)),
                Target.page("request", "/support/" + openRequest, openRequest, new Aim(30, 70, 120)),
                Target.page("new request, form", "/support/new", "<form", create),
                Target.page("search page", "/search?q=" + encoded(contact), "/contacts/CO-", search),
                Target.page("search, API", "/api/v1/search?q=" + encoded(middle), "CU-", search),
                Target.page("contracts by notice", "/contracts?view=NOTICE", "CT-", new Aim(20, 50, 200)),
                Target.page("home", "/home", "CT-", new Aim(40, 100, 80)),
                new Target(
                        "new request, posted",
                        "/api/v1/support-requests",
                        "SR-",
                        NEW_REQUEST.formatted(typical),
                        create));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
