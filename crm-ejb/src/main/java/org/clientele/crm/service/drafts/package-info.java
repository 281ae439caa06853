/** What people are typing and have not sent, kept for them on the server. Depends on shared only. */
package org.clientele.crm.service.drafts;
