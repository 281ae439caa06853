package org.clientele.crm.domain.importing;

import java.time.Instant;

/** An import as a line of a list. */
public record ImportSummary(
        String number,
        ImportType type,
        ImportMode mode,
        ImportState state,
        String fileName,
        String owner,
        Instant createdAt,
        Instant finishedAt,
        ImportCounts counts) {}
