/** Contracts over the API. */
package org.clientele.crm.api.contract;
