/**
 * Contracts: what a customer was promised, for how long, at which price, and how far the agreement has come.
 *
 * <p>May use {@code shared}, {@code identity} and {@code customer}; support builds on it through
 * {@link org.clientele.crm.domain.contract.Entitlement}.
 */
package org.clientele.crm.domain.contract;
