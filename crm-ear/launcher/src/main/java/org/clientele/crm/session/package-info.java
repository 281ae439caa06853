/**
 * What the application server itself loads from us. Depends on nothing but the server.
 */
package org.clientele.crm.session;
