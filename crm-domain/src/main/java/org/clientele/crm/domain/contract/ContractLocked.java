package org.clientele.crm.domain.contract;

import org.clientele.crm.domain.shared.BusinessException;

/** The contract is no longer a draft, so its content cannot be changed. */
public class ContractLocked extends BusinessException {

    public ContractLocked(ContractNumber number, ContractStatus status) {
        super("error.contract.locked", number, status);
    }
}
