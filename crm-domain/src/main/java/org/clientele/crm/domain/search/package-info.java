/** What one finds by a few letters, whatever kind of record it is. Depends on shared only. */
package org.clientele.crm.domain.search;
