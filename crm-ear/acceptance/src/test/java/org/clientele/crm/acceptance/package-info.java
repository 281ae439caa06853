/** Tests of the assembled product: started once from its installation, reached as people and programs reach it. */
package org.clientele.crm.acceptance;
