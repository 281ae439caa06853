package org.clientele.crm.acceptance.api;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is wrong about a contract is answered with the field that is wrong, and changes nothing. */
class ContractBadInputIT extends BadInput {

    private static final String CONTRACT =
            "\"customer\":\"{customer}\"|\"title\":\"Bad input\"|\"currency\":\"EUR\"|\"timeZone\":\"Europe/Berlin\"|"
                    + "\"startDate\":\"2026-11-01\"|\"termMonths\":12|\"renewalType\":\"MANUAL\"|\"noticePeriodDays\":30";
    private static final String LINE = "\"product\":\"Hosting\"|\"kind\":\"RECURRING\"|\"quantity\":\"1\"|"
            + "\"unitPrice\":\"10.00\"|\"billingPeriod\":\"MONTH\"";

    @Override
    Stream<Arguments> wrongRequests() {
        return Stream.of(
                contract("\"customer\":\"CU-999999\"", "/customer"),
                contract("\"customer\":null", "/customer"),
                contract("\"title\":\"\"", "/title"),
                contract("\"title\":\"" + TOO_LONG + "\"", "/title"),
                contract("\"title\":\"" + LONE_SURROGATE + "\"", "/title"),
                contract("\"owner\":\"nobody\"", "/owner"),
                contract("\"currency\":\"EURO\"", "/currency"),
                contract("\"timeZone\":\"Mars/Phobos\"", "/timeZone"),
                contract("\"startDate\":\"2026-02-30\"", "/startDate"),
                contract("\"startDate\":\"01.11.2026\"", "/startDate"),
                contract("\"startDate\":null", "/startDate"),
                contract("\"endDate\":\"2026-10-31\",\"termMonths\":null", "/endDate"),
                contract("\"termMonths\":0", "/termMonths"),
                contract("\"termMonths\":-12", "/termMonths"),
                contract("\"termMonths\":1000000", "/termMonths"),
                contract("\"noticePeriodDays\":-1", "/noticePeriodDays"),
                contract("\"renewalType\":\"PERHAPS\"", "/renewalType"),
                contract("\"lines\":[null]", "/lines/0"),
                line("\"product\":\"\"", "/lines/0/product"),
                line("\"quantity\":\"0\"", "/lines/0/quantity"),
                line("\"quantity\":\"-1\"", "/lines/0/quantity"),
                line("\"quantity\":\"many\"", "/lines/0/quantity"),
                line("\"unitPrice\":\"-0.01\"", "/lines/0/unitPrice"),
                line("\"unitPrice\":\"1.00001\"", "/lines/0/unitPrice"),
                line("\"unitPrice\":\"1" + "0".repeat(20) + "\"", "/lines/0/unitPrice"),
                line("\"quantity\":\"999999999\",\"unitPrice\":\"999999999999\"", "/lines/0/unitPrice"),
                line("\"discountPercent\":\"100.01\"", "/lines/0/discountPercent"),
                line("\"discountPercent\":\"-1\"", "/lines/0/discountPercent"),
                line("\"kind\":\"GIFT\"", "/lines/0/kind"),
                line("\"billingPeriod\":\"DAY\"", "/lines/0/billingPeriod"),
                line("\"billingPeriod\":null", "/lines/0/billingPeriod"),
                line("\"startDate\":\"2027-02-01\",\"endDate\":\"2027-01-31\"", "/lines/0/endDate"),
                line("\"kind\":\"SUPPORT\"", "/lines/0/slaPlan"),
                line("\"kind\":\"SUPPORT\",\"slaPlan\":\"no such plan\"", "/lines/0/slaPlan"),
                contract("\"startDate\":20454", "/startDate"),
                contract("\"startDate\":[2026,11,1]", "/startDate"),
                contract("\"startDate\":\"2026-11-01T00:00:00Z\"", "/startDate"),
                contract("\"startDate\":\"+12026-11-01\"", "/startDate"),
                post("contracts/{contract}/transitions", "{}", "/to"),
                post("contracts/{contract}/transitions", "{\"to\":\"BLESSED\"}", "/to"),
                argumentSet(
                        "signature on a draft",
                        "POST",
                        "contracts/{contract}/signatures",
                        "{\"party\":\"CUSTOMER\",\"signer\":\"A\",\"signedDate\":\"2026-10-28\",\"method\":\"PAPER\"}",
                        409,
                        null),
                argumentSet(
                        "unversioned clause",
                        "PUT",
                        "contracts/{contract}/clauses/TERMS_OF_SERVICE",
                        "{\"version\":\"3\"}",
                        428,
                        null),
                argumentSet("unversioned revision", "PUT", "contracts/{contract}", "{}", 428, null),
                argumentSet(
                        "contract of nobody",
                        "POST",
                        "contracts/CT-1999-0001/transitions",
                        "{\"to\":\"ACTIVE\"}",
                        404,
                        null));
    }

    private static Arguments contract(String instead, String pointer) {
        return post("contracts", object(CONTRACT, instead), pointer);
    }

    private static Arguments line(String instead, String pointer) {
        return contract("\"lines\":[" + object(LINE, instead) + "]", pointer);
    }
}
