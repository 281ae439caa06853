package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.support.RequestStatus.CANCELLED;
import static org.clientele.crm.domain.support.RequestStatus.CLOSED;
import static org.clientele.crm.domain.support.RequestStatus.MERGED;
import static org.clientele.crm.domain.support.RequestStatus.NEW;
import static org.clientele.crm.domain.support.RequestStatus.ON_HOLD;
import static org.clientele.crm.domain.support.RequestStatus.OPEN;
import static org.clientele.crm.domain.support.RequestStatus.PENDING_CUSTOMER;
import static org.clientele.crm.domain.support.RequestStatus.RESOLVED;
import static org.clientele.crm.domain.support.RequestStatus.SCHEDULED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStatusTest {

    /** Columns in the order declared: NEW OPEN PENDING_CUSTOMER ON_HOLD SCHEDULED RESOLVED CLOSED MERGED CANCELLED. */
    @ParameterizedTest
    @CsvSource({
        "NEW,              .X...X.XX",
        "OPEN,             ..XXXX.XX",
        "PENDING_CUSTOMER, .X...X.XX",
        "ON_HOLD,          .X...X.XX",
        "SCHEDULED,        .X...X.XX",
        "RESOLVED,         .X....XX.",
        "CLOSED,           .........",
        "MERGED,           .........",
        "CANCELLED,        ........."
    })
    void allowsExactlyTheStepsOfTheTable(RequestStatus from, String allowed) {
        for (RequestStatus to : RequestStatus.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed.charAt(to.ordinal()) == 'X');
        }
    }

    @Test
    void aNewRequestReachesTheWaitingStatusesThroughOpen() {
        assertThat(NEW.reachable()).containsExactly(OPEN, PENDING_CUSTOMER, ON_HOLD, SCHEDULED, RESOLVED, CANCELLED);
        assertThat(PENDING_CUSTOMER.reachable()).containsExactly(OPEN, RESOLVED, CANCELLED);
        assertThat(RESOLVED.reachable()).containsExactly(OPEN, CLOSED);
        assertThat(CLOSED.reachable()).isEmpty();
    }

    @Test
    void openMeansThatWorkIsOwed() {
        assertThat(RequestStatus.values())
                .filteredOn(RequestStatus::isOpen)
                .containsExactly(NEW, OPEN, PENDING_CUSTOMER, ON_HOLD, SCHEDULED);
        assertThat(RequestStatus.values())
                .filteredOn(RequestStatus::isFinal)
                .containsExactly(CLOSED, MERGED, CANCELLED);
    }
}
