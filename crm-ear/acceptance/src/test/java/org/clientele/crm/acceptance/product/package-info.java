/** The product under test: how it is started, reached and looked into. */
package org.clientele.crm.acceptance.product;
