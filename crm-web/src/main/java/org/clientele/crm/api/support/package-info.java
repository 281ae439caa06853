/** Support requests, service levels and business calendars over the API. */
package org.clientele.crm.api.support;
