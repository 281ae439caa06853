/** Pages on which files of records are sent, checked, imported and undone. */
package org.clientele.crm.web.importing;
