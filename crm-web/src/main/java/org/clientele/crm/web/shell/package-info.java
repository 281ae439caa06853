/** What every page stands in: layout, headers, texts, and errors turned into words. */
package org.clientele.crm.web.shell;
