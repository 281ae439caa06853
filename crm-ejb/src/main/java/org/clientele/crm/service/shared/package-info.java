/** What every service uses: the database, its migrations, queries by keyset, the clock and the acting user. */
package org.clientele.crm.service.shared;
