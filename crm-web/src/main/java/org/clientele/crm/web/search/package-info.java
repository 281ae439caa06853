/** The page of what was found. */
package org.clientele.crm.web.search;
