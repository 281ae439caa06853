/** Whom we sell to and support: customers, their contacts and their stages. Depends on identity and shared. */
package org.clientele.crm.domain.customer;
