/** What is done with support requests, service levels and business calendars. Above contract, customer and identity. */
package org.clientele.crm.service.support;
