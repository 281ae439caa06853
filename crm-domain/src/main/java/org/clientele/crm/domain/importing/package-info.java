/**
 * Bringing records in from a file: which column is which field, how a cell becomes a value, and what happened to each
 * row. Knows nothing of files and databases. Depends on customer, identity and shared.
 */
package org.clientele.crm.domain.importing;
