package org.clientele.crm.domain.customer;

/** What a person does at a customer, as far as it matters to us. Who uses a product is not always who buys it. */
public enum ContactRole {
    PURCHASING_AGENT,
    DECISION_MAKER,
    INFLUENCER,
    EVALUATOR,
    /** Uses what was bought; the consumer. */
    END_USER,
    BILLING,
    /** May sign contracts. */
    SIGNATORY,
    /** May raise support requests, where the contract names its callers. */
    NAMED_CALLER,
    EXECUTIVE_SPONSOR
}
