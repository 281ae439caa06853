/** The audit trail over the API. */
package org.clientele.crm.api.audit;
