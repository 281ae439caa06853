/** Unsent texts over the API. */
package org.clientele.crm.api.drafts;
