/**
 * What the audit trail needs to know about records: which parts belong to which record, what is not noted and what is
 * noted without its value. Depends on shared only.
 */
package org.clientele.crm.domain.audit;
