/** Texts that somebody has not sent yet. */
package org.clientele.crm.domain.drafts;
