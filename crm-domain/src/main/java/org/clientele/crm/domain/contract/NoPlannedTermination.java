package org.clientele.crm.domain.contract;

import org.clientele.crm.domain.shared.BusinessException;

/** There is no termination planned for a later day that could be taken back. */
public class NoPlannedTermination extends BusinessException {

    public NoPlannedTermination(ContractNumber number) {
        super("error.contract.noPlannedTermination", number);
    }
}
