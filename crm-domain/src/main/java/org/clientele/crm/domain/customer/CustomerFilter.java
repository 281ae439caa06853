package org.clientele.crm.domain.customer;

/**
 * Which customers a list shows; absent parts do not narrow it.
 *
 * @param text any part of name, legal name or number
 * @param accountManager user name
 */
public record CustomerFilter(String text, String accountManager, CustomerKind kind) {

    public static final CustomerFilter ALL = new CustomerFilter(null, null, null);
}
