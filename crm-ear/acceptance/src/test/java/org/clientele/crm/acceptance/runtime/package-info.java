/**
 * How the product is started, stopped, killed, and refuses to start; and that its EAR needs nothing of our own runtime.
 */
package org.clientele.crm.acceptance.runtime;
