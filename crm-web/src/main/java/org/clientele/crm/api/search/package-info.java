/** Search over the API. */
package org.clientele.crm.api.search;
