/** Users and personal access tokens over the API. */
package org.clientele.crm.api.identity;
