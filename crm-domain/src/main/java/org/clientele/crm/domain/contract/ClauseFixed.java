package org.clientele.crm.domain.contract;

import org.clientele.crm.domain.shared.BusinessException;

/** A clause's version cannot change once the draft was submitted, and nothing of it once the contract is signed. */
public class ClauseFixed extends BusinessException {

    public ClauseFixed(ContractNumber number, ClauseKind kind) {
        super("error.contract.clauseFixed", number, kind);
    }
}
