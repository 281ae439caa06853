package org.clientele.crm.domain.contract;

import org.clientele.crm.domain.shared.BusinessException;

/** Signatures are recorded only from approval until the contract is signed. */
public class SignatureNotExpected extends BusinessException {

    public SignatureNotExpected(ContractNumber number, ContractStatus status) {
        super("error.contract.signatureNotExpected", number, status);
    }
}
