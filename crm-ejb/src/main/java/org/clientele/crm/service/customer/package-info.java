/** What is done with customers. Depends on identity and shared services only. */
package org.clientele.crm.service.customer;
