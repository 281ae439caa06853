/** What is done with contracts. Depends on identity, customer and shared services; support asks it for entitlements. */
package org.clientele.crm.service.contract;
