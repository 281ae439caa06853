/**
 * Sign-in, sessions, access tokens and users. Depends on shared services only.
 *
 * <p>Nobody but {@link org.clientele.crm.service.identity.SignInService} looks at passwords and tokens of requests. A
 * validated token is remembered for a second on each node, so that authentication costs a request at most one statement
 * and a revoked token opens nothing a second later, anywhere.
 */
package org.clientele.crm.service.identity;
