/**
 * Tests of the assembled product: from outside, started once from its installation and reached as people and programs
 * reach it; and, in {@code container}, from inside its archive.
 */
package org.clientele.crm.acceptance;
