/**
 * Signing in and who is signed in.
 *
 * <p>{@link org.clientele.crm.web.identity.SignInMechanism} finds out who sends a request, from the sign-in cookie or the
 * {@code Authorization} header, and tells the container the user's permissions as roles, so that {@code @RolesAllowed} of
 * the services holds. {@link org.clientele.crm.web.identity.AccessFilter} then decides whether the request may go on:
 * a page that needs a permission is listed in {@link org.clientele.crm.web.identity.PageAccess}, and nowhere else.
 *
 * <p>Pages ask {@code #{currentUser}}: {@code #{currentUser.may['CUSTOMER_EDIT']}}, {@code #{currentUser.displayName}}.
 */
package org.clientele.crm.web.identity;
