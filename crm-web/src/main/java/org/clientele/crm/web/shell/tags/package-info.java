/**
 * Tags that write their markup themselves. A list shows hundreds of them, and a component costs a fraction of what a tag
 * file costs, whose every attribute is an expression. Used in pages as {@code cl:}, documented in clientele.taglib.xml.
 */
package org.clientele.crm.web.shell.tags;
