/** Creating once although a request was sent twice. */
package org.clientele.crm.service.idempotency;
