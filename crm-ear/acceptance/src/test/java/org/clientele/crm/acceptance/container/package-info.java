/**
 * What only the server can prove, told from inside: who may call which service, what one transaction holds together, how
 * two editors meet, what the jobs do. All classes share one full Payara Server and one deployment, the archive of the
 * build with this package as one module more.
 */
package org.clientele.crm.acceptance.container;
