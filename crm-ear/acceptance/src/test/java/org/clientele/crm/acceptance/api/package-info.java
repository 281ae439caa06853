/** The API, used as a program uses it. */
package org.clientele.crm.acceptance.api;
