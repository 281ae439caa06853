package org.clientele.crm.domain.contract;

/** Who signs: we, or the customer. */
public enum SignatureParty {
    COMPANY,
    CUSTOMER
}
