/** {@code /api/v1/imports}: files of records, checked, imported and undone. */
package org.clientele.crm.api.importing;
