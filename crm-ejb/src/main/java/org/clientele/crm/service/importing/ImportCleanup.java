package org.clientele.crm.service.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Deletes every night what imports have left behind for longer than needed: the uploaded files, and dry runs altogether. Of
 * an import that was done, its rows stay, with which it is told and undone. On several nodes it does no harm to do so twice.
 */
@Singleton
@DependsOn("DatabaseSetup")
@PermitAll
public class ImportCleanup {

    private static final String DAYS_PROPERTY = "clientele.import.days";
    private static final String DAYS_VARIABLE = "CLIENTELE_IMPORT_DAYS";
    private static final int DAYS = 30;
    private static final int MAX_DAYS = 3_650;

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportFileRepository files;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "27", persistent = false)
    void deleteOutdated() {
        Instant before = clock.instant().minus(kept(System.getProperty(DAYS_PROPERTY, System.getenv(DAYS_VARIABLE))));
        imports.deleteDryRuns(before);
        files.deleteOfEndedImports(before);
    }

    /**
     * @param days the setting, in days; null or blank for 30
     * @throws IllegalArgumentException for anything but a number from 1 to 3,650
     */
    static Duration kept(String days) {
        if (days == null || days.isBlank()) {
            return Duration.ofDays(DAYS);
        }
        int number = days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
        if (number < 1 || number > MAX_DAYS) {
            throw new IllegalArgumentException(
                    DAYS_VARIABLE + " is no number of days from 1 to " + MAX_DAYS + ": " + days);
        }
        return Duration.ofDays(number);
    }
}
