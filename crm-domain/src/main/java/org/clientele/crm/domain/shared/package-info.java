/** What every capability uses: money, stamps, pages, field checks and the business exceptions. Depends on nothing else. */
package org.clientele.crm.domain.shared;
