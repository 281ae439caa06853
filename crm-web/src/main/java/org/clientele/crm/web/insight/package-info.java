/** What a person should see first: the day's work of an account manager. */
package org.clientele.crm.web.insight;
