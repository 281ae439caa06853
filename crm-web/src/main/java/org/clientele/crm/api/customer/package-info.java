/** Customers over the API. */
package org.clientele.crm.api.customer;
