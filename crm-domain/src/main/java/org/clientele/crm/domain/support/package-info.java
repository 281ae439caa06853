/**
 * Support requests and the clocks a contract puts on them: business calendars, service level plans, the request with its
 * messages. Pure business rules; may use {@code shared}, {@code identity}, {@code customer} and {@code contract}, and is
 * used by none of them.
 */
package org.clientele.crm.domain.support;
