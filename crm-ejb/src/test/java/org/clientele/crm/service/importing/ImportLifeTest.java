package org.clientele.crm.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.ImportState;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UndoOutcome;
import org.clientele.crm.domain.importing.ValueChange;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.PageRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportLifeTest {

    private static final MappingWish BY_NAME = new MappingWish(null, null, null, null, MatchBy.NAME, null);

    @AutoClose
    private final ImportBench bench = new ImportBench();

    @Nested
    class Updating {

        @Test
        void changesWhatTheFileSaysAndLeavesTheRestAlone() {
            bench.run(ImportMode.IMPORT, "id,name,employees,country\nA1,Acme,10,Germany\nB1,Beta,5,France\n");

            ImportDetails again =
                    bench.run(ImportMode.IMPORT, "id,name,employees,country\nA1,Acme AG,,\nB1,Beta,5,FR\n");

            assertCounts(again, 0, 1, 1, 0);
            CustomerData acme = bench.customer("Acme AG").orElseThrow();
            assertThat(acme.employeeCount()).isEqualTo(10);
            assertThat(acme.country()).isEqualTo("DE");
            assertThat(bench.customers()).isEqualTo(2);
        }

        @Test
        void isToldByADryRunAndNotDone() {
            bench.run(ImportMode.IMPORT, "id,name,employees\nA1,Acme,10\n");

            assertCounts(bench.run(ImportMode.DRY_RUN, "id,name,employees\nA1,Acme,11\nC1,Gamma,1\n"), 1, 1, 0, 0);

            assertThat(bench.customer("Acme").orElseThrow().employeeCount()).isEqualTo(10);
            assertThat(bench.customers()).isEqualTo(1);
        }

        @Test
        void tellsPerRowWhichValuesChangeFromWhatToWhat() {
            bench.run(ImportMode.IMPORT, "id,name,revenue (EUR),country\nA1,Acme,10,Germany\nB1,Beta,5,France\n");

            ImportDetails checked = bench.run(
                    ImportMode.DRY_RUN,
                    "id,name,revenue (EUR),country,website\n"
                            + "A1,Acme AG,10.00,Germany,https://acme.example\nB1,Beta,5,FR,\nC1,Gamma,1,FR,\n");

            assertThat(bench.rows(checked.summary().number()))
                    .extracting(ImportRow::outcome, ImportRow::changes)
                    .containsExactly(
                            tuple(
                                    RowOutcome.UPDATE,
                                    Map.of(
                                            CustomerField.NAME, new ValueChange("Acme", "Acme AG"),
                                            CustomerField.WEBSITE, new ValueChange(null, "https://acme.example"))),
                            tuple(RowOutcome.SKIP, Map.of()),
                            tuple(RowOutcome.CREATE, Map.of()));
        }

        @Test
        void tellsAParentThatTheFileItselfBringsAsTheFileCallsIt() {
            bench.run(ImportMode.IMPORT, "id,name\nA1,Acme\n");
            String csv = "id,name,parent\nA1,Acme,Holding\nH1,Holding,\n";

            ImportDetails checked = bench.run(ImportMode.DRY_RUN, csv);
            ImportDetails done = bench.run(ImportMode.IMPORT, csv);

            assertThat(bench.rows(checked.summary().number()).get(0).changes())
                    .isEqualTo(Map.of(CustomerField.PARENT, new ValueChange(null, "Holding")));
            assertThat(bench.rows(done.summary().number()).get(0).changes())
                    .isEqualTo(Map.of(CustomerField.PARENT, new ValueChange(null, bench.numberOf("Holding"))));
        }

        @Test
        void isRefusedForCustomersOfOthersUnlessOneMayEditAll() {
            bench.as("eva").run(ImportMode.IMPORT, "id,name,employees\nA1,Acme,10\n");

            ImportDetails refused = bench.as("nora").run(ImportMode.IMPORT, "id,name,employees\nA1,Acme,11\n");
            assertCounts(refused, 0, 0, 0, 1);
            assertThat(notes(refused)).containsExactly("error.import.managedByOther");

            assertCounts(
                    bench.as("lead", Permission.CUSTOMER_EDIT_ALL)
                            .run(ImportMode.IMPORT, "id,name,employees\nA1,Acme,11\n"),
                    0,
                    1,
                    0,
                    0);
        }

        @Test
        void byNameIsRefusedWhereTwoHaveTheName() {
            bench.run(ImportMode.IMPORT, "id,name\nA1,Acme\nA2,Acme\n");

            ImportDetails refused = bench.run(ImportMode.IMPORT, "name,employees\nACME,3\n");

            assertThat(notes(refused)).containsExactly("error.import.ambiguous");
        }
    }

    @Nested
    class Rejecting {

        @Test
        void keepsOnlyTheWrongRowsOut() {
            ImportDetails done = bench.run(
                    ImportMode.IMPORT,
                    "id,name,employees,website\nA,Acme,12k,\nB,Beta,5,\nC,,5,\nD,Delta,1,javascript:alert(1)\n"
                            + "B,Beta again,1,\nE,E\n");

            assertCounts(done, 1, 0, 0, 5);
            assertThat(bench.rows(done.summary().number()))
                    .filteredOn(row -> row.outcome() == RowOutcome.ERROR)
                    .extracting(row -> row.line() + " " + row.notes().get(0).column() + " "
                            + row.notes().get(0).key())
                    .containsExactly(
                            "2 employees error.import.notANumber",
                            "4 name error.required",
                            "5 website error.website",
                            "6 id error.import.duplicate",
                            "7 null error.import.ragged");
        }

        @Test
        void tellsAllThatIsWrongWithARowAtOnce() {
            bench.as("eva").run(ImportMode.IMPORT, "id,name\nE,Of Eva\n");

            ImportDetails done = bench.as("nora")
                    .run(
                            ImportMode.IMPORT,
                            "id,name,employees,website,founded,parent\nA,,12k,javascript:alert(1),,nobody\n"
                                    + "B,Beta,12k,,2099,nobody\nE,Of Eva,12k,,,\n");

            assertThat(bench.rows(done.summary().number()))
                    .extracting(row -> row.notes().stream().map(RowNote::key).toList())
                    .containsExactly(
                            List.of(
                                    "error.import.notANumber",
                                    "error.import.parentUnknown",
                                    "error.required",
                                    "error.website"),
                            List.of("error.import.notANumber", "error.import.parentUnknown", "error.future"),
                            List.of("error.import.notANumber", "error.import.managedByOther"));
        }

        @Test
        void givesNoCustomerToSomebodyWhoIsNoUser() {
            bench.as("eva").run(ImportMode.IMPORT, "id,name\nE,Of Eva\n");

            ImportDetails done = bench.as("nora", Permission.CUSTOMER_EDIT_ALL)
                    .run(ImportMode.IMPORT, "id,name,account manager\nA,Acme,ghost\nB,Beta,nora\nE,Still of Eva,eva\n");

            assertCounts(done, 1, 1, 0, 1);
            assertThat(notes(done)).containsExactly("error.unknownUser");
            assertThat(bench.customer("Still of Eva")).isPresent();
        }

        @Test
        void saysNothingMoreOfAColumnThatCouldNotBeRead() {
            ImportDetails done = bench.run(ImportMode.IMPORT, "id,name,parent\nA,\ufffd,B\ufffd\n");

            assertThat(notes(done)).containsExactly("error.import.unreadable", "error.import.unreadable");
        }

        @Test
        void changesNothingOfACustomerOfWhichOneValueIsRefused() {
            bench.run(ImportMode.IMPORT, "id,name,parent\nA,A,\nB,B,A\nC,C,\n");

            ImportDetails refused = bench.run(ImportMode.IMPORT, "id,name,parent,founded\nA,Renamed,B,\nC,Too,,2099\n");

            assertThat(notes(refused)).containsExactly("error.parentCycle", "error.future");
            assertThat(bench.customer("Renamed")).isEmpty();
            assertThat(bench.customer("Too")).isEmpty();
        }

        @Test
        void writesAFileThatIsImportedAgainAsItIs() {
            String csv = "id;name;employees\nA;=cmd|' /C calc'!A0;x\nB;\"Beta; \"\"B\"\"\";y\nC;'-1;z\nD;Delta;4\n";
            ImportDetails first = bench.run(ImportMode.IMPORT, csv);
            String rejected = bench.rejected(first.summary().number());

            assertThat(rejected)
                    .startsWith("\ufeffid;name;employees;import_error\r\n")
                    .contains("'=cmd");
            String corrected =
                    rejected.replace(";x;", ";1;").replace(";y;", ";2;").replace(";z;", ";3;");
            ImportDetails second = bench.run(ImportMode.IMPORT, corrected);

            assertCounts(second, 3, 0, 0, 0);
            assertThat(bench.customer("=cmd|' /C calc'!A0").orElseThrow().employeeCount())
                    .isEqualTo(1);
            assertThat(bench.customer("Beta; \"B\"")).isPresent();
            assertThat(bench.customer("'-1")).isPresent();
        }

        @Test
        void tellsTheSameWhenNothingWasCorrected() {
            ImportDetails first = bench.run(ImportMode.IMPORT, "name,employees\nAcme\nBeta,1,2\nGamma,x\n");

            ImportDetails second =
                    bench.run(ImportMode.IMPORT, bench.rejected(first.summary().number()));

            assertThat(notes(second)).isEqualTo(notes(first));
        }
    }

    @Nested
    class Failing {

        /** The file is matched by name, so that only the database sees that two new rows have the same id. */
        @Test
        void inTheMiddleOfABatchRefusesTheRowAloneAndTakesTheOthersOnce() {
            String csv = IntStream.rangeClosed(1, 40)
                    .mapToObj(i -> "Name " + i + "," + (i == 25 ? "id-7" : "id-" + i) + "," + (i > 30 ? "Name 1" : ""))
                    .collect(Collectors.joining("\n", "name,external_id,parent\n", "\n"));
            String number = bench.submit(ImportMode.IMPORT, csv.getBytes(StandardCharsets.UTF_8), BY_NAME);

            bench.work();

            ImportDetails done = bench.details(number);
            assertCounts(done, 39, 0, 0, 1);
            assertThat(bench.rows(number))
                    .filteredOn(row -> row.outcome() == RowOutcome.ERROR)
                    .extracting(row -> row.line() + " " + row.notes().get(0).key())
                    .containsExactly("26 error.import.externalIdTaken");
            assertThat(bench.customers()).isEqualTo(39);
            assertThat(bench.count("SELECT count(*) FROM customer_stage_change"))
                    .isEqualTo(39);
            assertThat(bench.count("SELECT count(DISTINCT record_number) FROM audit_entry WHERE action = 'CREATED'"))
                    .isEqualTo(39);
            assertThat(bench.count("SELECT count(*) FROM audit_entry")).isEqualTo(39);
            assertThat(bench.count("SELECT count(*) FROM customer WHERE parent_id IS NOT NULL"))
                    .isEqualTo(10);
        }

        @Test
        void twiceIsToldByTheDatabaseWhenNothingElseSawIt() {
            String number = bench.submit(ImportMode.IMPORT, "name\nA\nB\nC\n");
            bench.database.run(em -> em.createNativeQuery("CREATE FUNCTION refuse_b() RETURNS trigger LANGUAGE plpgsql"
                            + " AS $$ BEGIN IF NEW.name = 'B' THEN RAISE check_violation; END IF; RETURN NEW; END $$")
                    .executeUpdate());
            bench.database.run(em -> em.createNativeQuery("CREATE TRIGGER refuse_b BEFORE INSERT ON customer"
                            + " FOR EACH ROW EXECUTE FUNCTION refuse_b()")
                    .executeUpdate());

            bench.work();

            assertCounts(bench.details(number), 2, 0, 0, 1);
            assertThat(notes(bench.details(number))).containsExactly("error.import.notStorable");
            assertThat(bench.details(number).summary().state()).isEqualTo(ImportState.COMPLETED);
        }
    }

    @Nested
    class Parents {

        @Test
        void mayComeLaterAndFromTheBooksAndByNumberIdOrName() {
            bench.run(ImportMode.IMPORT, "id,name\nX,Existing\n");
            String number = bench.numberOf("Existing");

            ImportDetails done = bench.run(
                    ImportMode.IMPORT, "id,name,parent\nA,A,B\nB,B,existing\nC,C," + number + "\nD,D,X\nE,E,a\n");

            assertCounts(done, 5, 0, 0, 0);
            assertThat(bench.customer("A").orElseThrow().parent()).isEqualTo(bench.numberOf("B"));
            assertThat(List.of("B", "C", "D"))
                    .allMatch(
                            name -> bench.customer(name).orElseThrow().parent().equals(number));
            assertThat(bench.customer("E").orElseThrow().parent()).isEqualTo(bench.numberOf("A"));
        }

        @Test
        void thatAreUnknownOrRejectedOrLeadInACircleRejectTheRow() {
            ImportDetails done = bench.run(
                    ImportMode.IMPORT,
                    "id,name,parent,employees\nA,A,nobody,\nB,B,,x\nC,C,B,\nD,D,E,\nE,E,D,\nF,F,F,\nG,G,E,\n");

            assertCounts(done, 0, 0, 0, 7);
            assertThat(notes(done))
                    .containsExactly(
                            "error.import.parentUnknown",
                            "error.import.notANumber",
                            "error.import.parentRejected",
                            "error.import.parentCircle",
                            "error.import.parentCircle",
                            "error.import.parentCircle",
                            "error.import.parentCircle");
        }

        @Test
        void thatWouldCloseARingWithTheBooksAreToldByTheDryRunAlready() {
            bench.run(ImportMode.IMPORT, "id,name,parent\nA,A,\nB,B,A\n");

            ImportDetails checked = bench.run(ImportMode.DRY_RUN, "id,name,parent\nA,A,B\n");

            assertThat(notes(checked)).containsExactly("error.parentCycle");
            assertThat(bench.customer("A").orElseThrow().parent()).isNull();
        }
    }

    @Nested
    class Undoing {

        @Test
        void bringsEveryOldValueBackAndTakesNewCustomersAway() {
            bench.run(ImportMode.IMPORT, "id,name,employees,parent\nA,Acme,10,\nP,Parent,1,\n");
            CustomerData before = bench.customer("Acme").orElseThrow();
            ImportDetails change =
                    bench.run(ImportMode.IMPORT, "id,name,employees,country,parent\nA,Acme AG,11,DE,P\nN,New,1,DE,A\n");

            bench.undo(change.summary().number());

            assertThat(bench.customer("Acme").orElseThrow()).isEqualTo(before);
            assertThat(bench.customer("New")).isEmpty();
            assertThat(bench.details(change.summary().number()).restored()).isEqualTo(2);
        }

        @Test
        void keepsWhatSomeoneChangedSinceAndTellsSo() {
            bench.run(ImportMode.IMPORT, "id,name,employees,country\nA,Acme,10,DE\n");
            ImportDetails change = bench.run(ImportMode.IMPORT, "id,name,employees,country\nA,Acme,11,FR\n");
            bench.run(ImportMode.IMPORT, "id,name,employees\nA,Acme,12\n");

            bench.undo(change.summary().number());

            CustomerData acme = bench.customer("Acme").orElseThrow();
            assertThat(acme.employeeCount()).isEqualTo(12);
            assertThat(acme.country()).isEqualTo("DE");
            ImportRow row = bench.rows(change.summary().number()).get(0);
            assertThat(row.undo()).isEqualTo(UndoOutcome.PARTLY);
            assertThat(row.notes().get(0).arguments()).containsExactly("employeeCount");
        }

        @Test
        void keepsACustomerThatAnotherBelongsToNowAndTakesTheRestAway() {
            ImportDetails first = bench.run(ImportMode.IMPORT, "id,name\nA,Acme\nB,Beta\nC,Gamma\n");
            bench.run(ImportMode.IMPORT, "id,name,parent\nX,Below,B\n");

            bench.undo(first.summary().number());

            ImportDetails undone = bench.details(first.summary().number());
            assertThat(undone.summary().state()).isEqualTo(ImportState.UNDONE);
            assertThat(undone.restored()).isEqualTo(2);
            assertThat(undone.kept()).isEqualTo(1);
            assertThat(bench.customer("Beta")).isPresent();
            assertThat(bench.rows(first.summary().number()).get(1).notes())
                    .extracting(RowNote::key)
                    .containsExactly("error.import.undo.referenced.customer");
        }
    }

    @Nested
    class Crashing {

        private static final int ROWS = 60;

        @Test
        void atAnyCutPointLosesAndDoublesNothing() {
            for (int cut = 1; cut <= 12; cut++) {
                String prefix = "cut" + cut + "-";
                String csv = IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> prefix + i + "," + (i > 1 ? prefix + (i / 2) : ""))
                        .collect(Collectors.joining("\n", "name,parent\n", "\n"));
                String number = bench.submit(ImportMode.IMPORT, csv);

                crashAfter(cut);
                bench.passTime(Duration.ofMinutes(1));
                bench.work();

                assertCounts(bench.details(number), ROWS, 0, 0, 0);
                assertThat(bench.count("SELECT count(*) FROM customer WHERE name LIKE '" + prefix + "%'"))
                        .isEqualTo(ROWS);
                assertThat(bench.count("SELECT count(*) FROM customer WHERE parent_id IS NULL AND name LIKE '" + prefix
                                + "%'"))
                        .isEqualTo(1);
            }
        }

        @Test
        void leavesTheImportToNobodyElseUntilTheLeaseIsOver() {
            bench.submit(ImportMode.IMPORT, "name\nAcme\n");
            bench.steps().claim("dead").orElseThrow();

            assertThat(bench.steps().claim("alive")).isEmpty();
            bench.passTime(Duration.ofMinutes(1));
            assertThat(bench.steps().claim("alive")).isPresent();
        }

        @Test
        void ofOneWorkerStopsItFromDoingAnythingOnceAnotherTookOver() {
            bench.submit(ImportMode.IMPORT, "name\nAcme\n");
            long id = bench.steps().claim("slow").orElseThrow();
            bench.passTime(Duration.ofMinutes(1));
            bench.steps().claim("other").orElseThrow();

            assertThat(bench.steps().advance(id, "slow", 10)).isEmpty();
            assertThat(bench.customers()).isZero();
        }

        /** A worker that does some steps of seven rows, loses one half-way, and is never heard of again. */
        private void crashAfter(int steps) {
            long id = bench.steps().claim("doomed").orElseThrow();
            for (int i = 0; i < steps; i++) {
                if (bench.steps().advance(id, "doomed", 7).isEmpty()) {
                    return;
                }
            }
            assertThatThrownBy(() -> bench.database.run(em -> {
                        bench.stepService(em).advance(id, "doomed", 7);
                        em.flush();
                        throw new IllegalStateException("killed before the commit");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Stopping {

        @Test
        void keepsWhatIsDoneAndCanBeUndone() {
            String number = bench.submit(ImportMode.IMPORT, "name\nA\nB\nC\n");
            long id = bench.steps().claim("w").orElseThrow();
            bench.steps().advance(id, "w", 1);
            bench.steps().advance(id, "w", 1);
            bench.call(service -> {
                service.cancel(number, null);
                return null;
            });

            assertThat(bench.steps().advance(id, "w", 1)).isEqualTo(Optional.empty());
            assertThat(bench.customers()).isEqualTo(1);
            assertThat(bench.details(number).summary().state()).isEqualTo(ImportState.CANCELLED);
            bench.undo(number);
            assertThat(bench.customers()).isZero();
        }
    }

    @Nested
    class CleaningUp {

        private long files() {
            return bench.count("SELECT count(DISTINCT import_id) FROM import_file_piece");
        }

        @Test
        void forgetsTheFileOfAnImportAfterThirtyDaysAndStillUndoesIt() {
            String number =
                    bench.run(ImportMode.IMPORT, "name\nAcme\n").summary().number();
            bench.passTime(Duration.ofDays(30));
            bench.cleanUp();
            assertThat(files()).isEqualTo(1);

            bench.passTime(Duration.ofSeconds(1));
            bench.cleanUp();
            assertThat(files()).isZero();
            assertThat(bench.rows(number)).hasSize(1);

            bench.undo(number);
            assertThat(bench.customers()).isZero();
        }

        @Test
        void forgetsADryRunAltogether() {
            String number =
                    bench.run(ImportMode.DRY_RUN, "name\nAcme\n").summary().number();
            bench.passTime(Duration.ofDays(31));
            bench.cleanUp();

            assertThatThrownBy(() -> bench.details(number)).isInstanceOf(NotFound.class);
            assertThat(bench.count("SELECT count(*) FROM import_row")).isZero();
            assertThat(files()).isZero();
        }

        @Test
        void leavesAloneWhatStillWaits() {
            String dryRun = bench.submit(ImportMode.DRY_RUN, "name\nAcme\n");
            bench.submit(ImportMode.IMPORT, "name\nBeta\n");
            bench.passTime(Duration.ofDays(31));
            bench.cleanUp();

            bench.work();
            assertThat(bench.details(dryRun).summary().state()).isEqualTo(ImportState.COMPLETED);
            assertThat(bench.customer("Beta")).isPresent();
        }

        @Test
        void keepsForAsLongAsTheSettingSays() {
            assertThat(ImportCleanup.kept(null)).isEqualTo(Duration.ofDays(30));
            assertThat(ImportCleanup.kept(" 7 ")).isEqualTo(Duration.ofDays(7));
            for (String wrong : List.of("0", "-1", "3651", "a week", "1.5")) {
                assertThatThrownBy(() -> ImportCleanup.kept(wrong))
                        .as(wrong)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Nested
    class Seeing {

        @Test
        void isForTheOwnerAndAdministratorsOnly() {
            String number = bench.as("nora").submit(ImportMode.DRY_RUN, "name\nAcme\n");

            bench.as("jonas");
            assertThatThrownBy(() -> bench.details(number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.rows(number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.undo(number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.rejected(number)).isInstanceOf(NotFound.class);
            assertThat(bench.call(service -> service.page(PageRequest.first(10)).items())
                            .size())
                    .isZero();

            bench.as("admin", Permission.USER_ADMINISTER);
            assertThat(bench.details(number).summary().owner()).isEqualTo("nora");
        }
    }

    private List<String> notes(ImportDetails details) {
        return bench.rows(details.summary().number()).stream()
                .flatMap(row -> row.notes().stream())
                .filter(RowNote::isError)
                .map(RowNote::key)
                .toList();
    }

    private static void assertCounts(ImportDetails details, int created, int updated, int skipped, int rejected) {
        var counts = details.summary().counts();
        assertThat(List.of(counts.created(), counts.updated(), counts.skipped(), counts.rejected()))
                .containsExactly(created, updated, skipped, rejected);
    }
}
