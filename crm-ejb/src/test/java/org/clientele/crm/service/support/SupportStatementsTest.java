package org.clientele.crm.service.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.PostMessage;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.domain.support.SupportRequestPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty rows take as many statements to read as ten. */
class SupportStatementsTest {

    private static final int FEW = 10;
    private static final int MANY = 60;
    private static final PageRequest EVERYTHING = PageRequest.first(PageRequest.MAX_LIMIT);

    @AutoClose
    private final SupportDesk desk = SupportDesk.open();

    @ParameterizedTest
    @EnumSource(
            value = Overview.class,
            names = {"NEXT_DUE", "UNASSIGNED", "ALL"})
    void theQueueTakesOneStatementWhateverItsLength(Overview overview) {
        takeIn(FEW);
        List<String> few = queue(overview, FEW);
        takeIn(MANY - FEW);
        List<String> many = queue(overview, MANY);

        assertThat(few).hasSize(1);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void thePageWithTheQueueTakesTwoStatementsAndOneMoreForAFilter() {
        takeIn(FEW);
        var all = SupportRequestFilter.of(Overview.ALL, "jonas", desk.now());
        var some = new SupportRequestFilter(Overview.ALL, "jonas", desk.now(), "Request", null, null, null, null, null);

        assertThat(statements(service -> service.queue(all, EVERYTHING))).hasSize(2);
        assertThat(statements(service -> service.queue(some, EVERYTHING))).hasSize(3);
    }

    @Test
    void aRequestTakesAsManyStatementsWithSixtyMessagesAsWithTen() {
        String number = desk.urgentRequest("CU-000001", "Nothing works");
        write(number, FEW);
        List<String> few = page(number, FEW);
        write(number, MANY - FEW);
        List<String> many = page(number, MANY);

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    private void takeIn(int count) {
        for (int i = 0; i < count; i++) {
            desk.urgentRequest(i % 2 == 0 ? "CU-000001" : "CU-000002", "Request " + i);
        }
    }

    /** Replies after which the customer is waited for, and answers that end the waiting: steps and pauses as well. */
    private void write(String number, int count) {
        for (int i = 0; i < count; i++) {
            RequestStatus then = i % 2 == 0 ? RequestStatus.PENDING_CUSTOMER : RequestStatus.OPEN;
            desk.later(Duration.ofMinutes(1))
                    .run(services -> services.support()
                            .postMessage(number, PostMessage.reply("Please look.", null, then), null));
        }
    }

    private List<String> queue(Overview overview, int expected) {
        var filter = SupportRequestFilter.of(overview, "jonas", desk.now());
        return desk.database().statementsOf(() -> {
            var page = desk.run(services -> services.desk().page(filter, EVERYTHING));
            assertThat(page.items()).hasSize(expected);
        });
    }

    /** Everything that a request's page reads. */
    private List<String> page(String number, int messages) {
        return statements(service -> {
            SupportRequestPage page = service.requestPage(number, EVERYTHING);
            assertThat(page.messages().items()).hasSize(messages);
            return page;
        });
    }

    private List<String> statements(Function<SupportDeskService, ?> reading) {
        return desk.database().statementsOf(() -> desk.run(services -> reading.apply(services.desk())));
    }
}
