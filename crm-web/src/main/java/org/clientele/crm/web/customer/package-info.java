/** The pages about customers. */
package org.clientele.crm.web.customer;
