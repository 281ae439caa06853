/**
 * Starts the product on one machine: the embedded PostgreSQL, the application server, and in it the application.
 * Knows the application only as a file to deploy and an address that tells when it is ready.
 */
package org.clientele.crm.launcher;
