/**
 * Bringing records in from files: reading CSV strictly, staging its rows, deciding and doing what each of them asks for,
 * and taking it back. Uses the customer capability for everything that touches customers.
 */
package org.clientele.crm.service.importing;
