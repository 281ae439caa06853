/** The pages of support: queue, request, service levels and business calendars. */
package org.clientele.crm.web.support;
