/**
 * The benchmark behind {@code ./bench}: a database of realistic size, the built product on it, and each page measured
 * through HTTP. No test, and no part of the distribution.
 */
package org.clientele.crm.bench;
