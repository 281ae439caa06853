package org.clientele.crm.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.ImportState;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UnknownValue;
import org.clientele.crm.domain.shared.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The real file of 85 companies, with nothing said about it. */
class AccountsImportTest {

    @AutoClose
    private final ImportBench bench = new ImportBench();

    @Test
    void isCheckedWithoutChangingAnything() {
        ImportDetails checked = bench.run(ImportMode.DRY_RUN, accounts());

        assertCounts(checked, 85, 0, 0, 0);
        assertThat(checked.summary().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(bench.customers()).isZero();
        assertThat(bench.count("SELECT count(*) FROM customer_number_seq WHERE is_called"))
                .isZero();
    }

    @Test
    void offersTheMisspeltSectorForCorrection() {
        ImportDetails checked = bench.run(ImportMode.DRY_RUN, accounts());

        List<UnknownValue> unknown =
                bench.call(service -> service.unknownValues(checked.summary().number()));
        assertThat(unknown)
                .contains(
                        new UnknownValue("sector", "technolgy", 12, "technology", true),
                        new UnknownValue("office_location", "Philipines", 1, "Philippines", true),
                        new UnknownValue("office_location", "Korea", 1, "South Korea", true))
                .hasSize(3);
    }

    @Test
    void createsEveryCompanyWithItsFigures() {
        ImportDetails done = bench.run(ImportMode.IMPORT, accounts());

        assertCounts(done, 85, 0, 0, 0);
        CustomerData acme = bench.customer("Acme Corporation").orElseThrow();
        assertThat(acme.annualRevenue()).isEqualTo(Money.of(new BigDecimal("1100040000.00"), "USD"));
        assertThat(acme.industry()).isEqualTo(Industry.TECHNOLOGY);
        assertThat(acme.foundedOn().text()).isEqualTo("1996");
        assertThat(acme.employeeCount()).isEqualTo(2822);
        assertThat(acme.country()).isEqualTo("US");
        assertThat(acme.accountManager()).isEqualTo("nora");
        assertThat(bench.customer("Bioholding").orElseThrow().country()).isEqualTo("PH");
    }

    @Test
    void putsFifteenBelowTheirParent() {
        bench.run(ImportMode.IMPORT, accounts());

        assertThat(bench.count("SELECT count(*) FROM customer WHERE parent_id IS NOT NULL"))
                .isEqualTo(15);
        assertThat(bench.customer("Bluth Company").orElseThrow().parent())
                .isEqualTo(bench.numberOf("Acme Corporation"));
        assertThat(bench.customer("Cheers").orElseThrow().parent()).isEqualTo(bench.numberOf("Massive Dynamic"));
    }

    @Test
    void doublesNothingWhenItIsImportedAgain() {
        bench.run(ImportMode.IMPORT, accounts());

        ImportDetails again = bench.run(ImportMode.IMPORT, accounts());

        assertCounts(again, 0, 0, 85, 0);
        assertThat(bench.customers()).isEqualTo(85);
    }

    @Test
    void isTakenBackWholly() {
        ImportDetails done = bench.run(ImportMode.IMPORT, accounts());

        bench.undo(done.summary().number());

        ImportDetails undone = bench.details(done.summary().number());
        assertThat(undone.summary().state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.restored()).isEqualTo(85);
        assertThat(undone.kept()).isZero();
        assertThat(bench.customers()).isZero();
    }

    @Test
    void tellsEachRowInTheOrderOfTheFile() {
        ImportDetails done = bench.run(ImportMode.IMPORT, accounts());

        List<ImportRow> rows = bench.rows(done.summary().number());
        assertThat(rows).hasSize(85).allMatch(row -> row.outcome() == RowOutcome.CREATE);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).cells().get(0)).isEqualTo("Acme Corporation");
        assertThat(rows.get(0).notes()).singleElement().satisfies(note -> {
            assertThat(note.isError()).isFalse();
            assertThat(note.arguments()).containsExactly("technolgy", "technology");
        });
        assertThat(rows.get(0).customerNumber()).isEqualTo(bench.numberOf("Acme Corporation"));
    }

    private static void assertCounts(ImportDetails details, int created, int updated, int skipped, int rejected) {
        var counts = details.summary().counts();
        assertThat(List.of(counts.created(), counts.updated(), counts.skipped(), counts.rejected()))
                .containsExactly(created, updated, skipped, rejected);
    }

    private static String accounts() {
        try {
            return Files.readString(Path.of(System.getProperty("clientele.shared"), "data/crm-sales/accounts.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
