package org.clientele.crm.service.contract;

import org.clientele.crm.domain.contract.ContractDetails;

/**
 * What contracts need to know of a customer.
 *
 * @param accountManager user name; null if nobody manages it
 */
public record ContractCustomer(long id, String number, String name, String accountManager) {

    ContractDetails.Customer details() {
        return new ContractDetails.Customer(number, name, accountManager);
    }
}
