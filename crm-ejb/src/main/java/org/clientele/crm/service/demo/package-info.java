/** A company's worth of believable records for trying the product out; the same ones for the same day. */
package org.clientele.crm.service.demo;
