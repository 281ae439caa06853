package org.clientele.crm.service.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.contract.ContractFixture.START;
import static org.clientele.crm.domain.contract.ContractFixture.aContract;
import static org.clientele.crm.domain.contract.ContractFixture.noon;
import static org.clientele.crm.domain.contract.ContractFixture.supportLine;
import static org.clientele.crm.service.contract.ContractRig.addCustomer;
import static org.clientele.crm.service.contract.ContractRig.queries;
import static org.clientele.crm.service.contract.ContractRig.repository;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractRights;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixty rows take as many statements to read as ten. */
class ContractStatementsTest {

    private static final int FEW = 10;
    private static final int MANY = 60;

    @AutoClose
    private final Database database = Database.create();

    @BeforeEach
    void createCustomer() {
        addCustomer(database, 1, "CU-000001", "Acme");
    }

    @Test
    void theListTakesOneStatementWhateverItsLength() {
        storeContracts(FEW);
        List<String> few = listing(FEW);
        storeContracts(MANY - FEW);
        List<String> many = listing(MANY);

        assertThat(few).hasSize(1);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void countingTakesOneStatement() {
        storeContracts(FEW);

        assertThat(database.statementsOf(() -> database.call(em -> queries(em).count(ContractFilter.ALL))))
                .hasSize(1);
    }

    @Test
    void aContractTakesAsManyStatementsWithSixtyLinesAsWithTen() {
        List<String> few = reading(contractOf(FEW), FEW);
        List<String> many = reading(contractOf(MANY), MANY);

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    private void storeContracts(int count) {
        database.run(em -> {
            for (int i = 0; i < count; i++) {
                repository(em).add(aContract().in(ContractStatus.ACTIVE));
            }
        });
    }

    private List<String> listing(int expected) {
        var everything = PageRequest.first(PageRequest.MAX_LIMIT);
        return database.statementsOf(() -> {
            var page = database.call(
                    em -> queries(em).page(ContractFilter.ALL, ContractSort.NOTICE, false, everything, noon(START)));
            assertThat(page.items()).hasSize(expected);
        });
    }

    private String contractOf(int lines) {
        LineDraft[] drafts = IntStream.range(0, lines)
                .mapToObj(line -> supportLine("Support " + line, "10"))
                .toArray(LineDraft[]::new);
        Contract contract = aContract().lines(drafts).in(ContractStatus.ACTIVE);
        database.run(em -> repository(em).add(contract));
        return contract.recordNumber();
    }

    private List<String> reading(String number, int expectedLines) {
        return database.statementsOf(() -> {
            ContractDetails details = database.call(em -> ContractDetails.of(
                    repository(em).get(number),
                    queries(em).customer(1).orElseThrow().details(),
                    new ContractRights(true, false, null),
                    new Stamp(noon(START), "nora")));
            assertThat(details.lines()).hasSize(expectedLines);
        });
    }
}
