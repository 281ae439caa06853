/**
 * The manner of the REST API: strict JSON in, problem documents for errors, entity tags, keyset pages and idempotent
 * creation.
 */
package org.clientele.crm.api.shared;
