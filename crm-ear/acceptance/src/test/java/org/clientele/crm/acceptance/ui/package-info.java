/** The pages, used as a person uses them: in a browser, by mouse and by keyboard, in each size and theme. */
package org.clientele.crm.acceptance.ui;
