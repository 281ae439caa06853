package org.clientele.crm.service.importing;

/** Event: an import has something to do from now on. */
public record ImportWaits(String number) {}
