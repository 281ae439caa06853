/** Who works here and what they may do: users, roles, permissions. Depends on shared only. */
package org.clientele.crm.domain.identity;
