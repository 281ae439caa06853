/** The pages about contracts. */
package org.clientele.crm.web.contract;
