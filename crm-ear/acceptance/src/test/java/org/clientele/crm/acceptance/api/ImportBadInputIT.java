package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be read is refused, a row that is wrong is rejected with its reason. */
class ImportBadInputIT extends BadInput {

    @Override
    Stream<Arguments> wrongRequests() {
        return Stream.of(
                argumentSet("no file at all", "POST", "imports", "{}", 415, null),
                argumentSet("undoing what nobody imported", "POST", "imports/999999999/undo", "", 404, null));
    }

    @ParameterizedTest
    @MethodSource
    void aFileThatIsNoTableIsRefused(byte[] content) {
        assertNothingChanges(() -> upload(content).expect(400).expectErrorsAt("/file"));
    }

    static Stream<Arguments> aFileThatIsNoTableIsRefused() {
        byte[] picture = new byte[5_000];
        new Random(1).nextBytes(picture);
        return Stream.of(
                argumentSet("random bytes", (Object) picture),
                argumentSet("a zip archive", (Object) bytes("PK\u0003\u0004name,country\nA,DE\n")),
                argumentSet("NUL inside", (Object) bytes("name,country\nA\u0000B,DE\n")),
                argumentSet("nothing", (Object) new byte[0]),
                argumentSet("a header alone", (Object) bytes("name,country\n")),
                argumentSet("a quote that never ends", (Object) bytes("name,country\n\"A,DE\nB,DE\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer upload(byte[] content) {
        return nora.post("imports", form(content));
    }

    private static Multipart form(byte[] content) {
        return Multipart.ofCustomers("bad.csv", content, "IMPORT");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefused() {
        byte[] content = new byte[100_000_000];
        Arrays.fill(content, (byte) 'x');

        assertNothingChanges(() -> upload(content).expect(413));
    }

    @ParameterizedTest
    @MethodSource
    void anImportThatLacksSomethingIsRefused(Multipart form, String pointer) {
        assertNothingChanges(() ->
                nora.post("imports", form).expectProblem(400, "invalid-input").expectErrorsAt(pointer));
    }

    static Stream<Arguments> anImportThatLacksSomethingIsRefused() {
        byte[] good = bytes("name,country\nA,DE\n");
        return Stream.of(
                argumentSet("no file", new Multipart().field("type", "CUSTOMER").field("mode", "IMPORT"), "/file"),
                argumentSet(
                        "no type",
                        new Multipart().file("file", "a.csv", "text/csv", good).field("mode", "IMPORT"),
                        "/type"),
                argumentSet(
                        "unknown type",
                        new Multipart()
                                .file("file", "a.csv", "text/csv", good)
                                .field("type", "DRAGON")
                                .field("mode", "IMPORT"),
                        "/type"),
                argumentSet(
                        "unknown part",
                        Multipart.ofCustomers("a.csv", good, "IMPORT").field("colour", "red"),
                        "/colour"));
    }

    @Test
    void aFieldThatTwoColumnsFillIsCalledAsTheApiCallsIt() {
        String twice =
                "{\"columns\":[{\"column\":\"a\",\"field\":\"legalName\"},{\"column\":\"b\",\"field\":\"legalName\"}]}";

        Answer refused = nora.post("imports", form(bytes("name,a,b\nA,B,C\n")).field("mapping", twice));

        refused.expectProblem(400, "invalid-input").expectErrorsAt("/columns/1/field");
        assertThat(refused.json().at("/errors/0/message").asText()).startsWith("Two columns are mapped to legalName.");
    }

    /** Rows that are wrong are told one by one; the good ones beside them are taken, and no other value comes in. */
    @Test
    void aWrongRowIsRejectedWithItsReason() {
        String file = """
                name,country,employeeCount,annualRevenue,externalId
                Rows Good Ltd,GB,12,1000.00,rows-1
                Rows Bad Number,GB,twelve,,rows-2
                Rows Bad Amount,GB,,"12,5k",rows-3
                Rows Bad Country,Atlantis,,,rows-4
                ,GB,,,rows-5
                """;

        String inPounds =
                "{\"columns\":[{\"column\":\"annualRevenue\",\"field\":\"annualRevenue\",\"currency\":\"GBP\"}]}";

        String id = nora.post("imports", form(bytes(file)).field("mapping", inPounds))
                .expect(202)
                .text("id");
        Answer done = completed(id);

        assertThat(done.json().path("created").asInt()).as(done.toString()).isEqualTo(1);
        assertThat(done.json().path("rejected").asInt()).as(done.toString()).isEqualTo(4);
        assertThat(nora.get("imports/" + id + "/rows?outcome=ERROR").expect(200).items())
                .allSatisfy(row -> assertThat(
                                row.path("reasons").path(0).path("message").asText())
                        .isNotBlank())
                .extracting(row -> row.path("line").asInt())
                .containsExactly(3, 4, 5, 6);
        assertThat(nora.get("customers?q=Rows%20Bad").items()).isEmpty();
    }

    /** Letters of Windows-1252 come in as the letters that they are, not as question marks. */
    @Test
    void aFileInAnotherEncodingIsReadRightly() {
        byte[] file = "name,country\nMüller & Söhne Brüssel,BE\nÉtablissements Façade,FR\n"
                .getBytes(Charset.forName("windows-1252"));

        String id = upload(file).expect(202).text("id");
        Answer done = completed(id);

        assertThat(done.json().at("/format/encoding").asText()).isEqualTo("windows-1252");
        assertThat(nora.get("customers?q=Br%C3%BCssel").items())
                .extracting(found -> found.path("name").asText())
                .containsExactly("Müller & Söhne Brüssel");
    }

    /** One byte that is not UTF-8 does not make a file of another character set of it: its row is rejected. */
    @Test
    void aDamagedRowIsRejectedAndTheFileSaidToBeDamaged() {
        byte[] file = bytes("name,country\nÉclair Façade,FR\nDamaged ?ber,DE\n");
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == '?' ? (byte) 0xdc : file[i];
        }

        Answer done = completed(upload(file).expect(202).text("id"));

        assertThat(done.json().at("/format/encoding").asText()).isEqualTo("UTF-8");
        assertThat(done.json().at("/format/invalidBytes").asInt()).isEqualTo(1);
        assertThat(done.json().path("created").asInt()).isEqualTo(1);
        assertThat(done.json().path("rejected").asInt()).isEqualTo(1);
        assertThat(nora.get("customers?q=Damaged").items()).isEmpty();
    }

    private Answer completed(String id) {
        return Await.until(
                () -> nora.get("imports/" + id).expect(200),
                seen -> seen.text("state").equals("COMPLETED"));
    }
}
