/** Finds records of every kind by a few letters. Reads the tables of customer, contract and support; changes nothing. */
package org.clientele.crm.service.search;
