/**
 * The history of records on their pages, and what two editors of one record are told about each other.
 *
 * <p><b>History tab.</b> One line on the record's page, for everybody who has {@code AUDIT_VIEW} (for others the tag
 * renders nothing): {@code <cl:history record="#{customerView.customer.number}"/>}. The labels of fields
 * come from {@code audit.properties} under {@code field.<name>}; a field without a label is called by its name.
 *
 * <p><b>Two editors.</b> A view bean that edits a record and lives as long as its view holds an
 * {@link org.clientele.crm.web.audit.EditConflict}, tells it {@code began(type, number, version, updatedAt)} when it loads
 * the form, and stores through it:
 *
 * <pre>{@code
 * public void save() {
 *     conflict.attempt(
 *             version -> {
 *                 service.changeCustomer(number, form.command(), version);
 *                 Faces.redirect(...);
 *             },
 *             () -> service.getCustomer(number).version());
 * }
 * public void overwrite() {          // the button of cl:conflict
 *     conflict.acceptShown();
 *     save();
 * }
 * }</pre>
 *
 * The page shows {@code <cl:conflict value="#{customerView.conflict}" bean="#{customerView}" update="form"/>} as the
 * first thing in the form. When someone else was faster, it says who changed which field from what to what, and when; the
 * form keeps everything that was typed. The reader takes over what they want and saves again, knowingly: only over what
 * has been shown, so that a third editor is told about as well.
 */
package org.clientele.crm.web.audit;
