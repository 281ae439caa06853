package org.clientele.crm.api.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.support.Holiday;
import org.clientele.crm.service.support.PublicHolidayService;

/** {@code /api/v1/public-holidays}: what can be put into a business calendar. */
@RequestScoped
@Path("public-holidays")
@Produces(MediaType.APPLICATION_JSON)
public class PublicHolidayResource {

    @Inject
    private PublicHolidayService holidays;

    /** A day closed by law, and what it is called. */
    public record PublicHoliday(LocalDate date, String name) {

        static PublicHoliday of(Holiday holiday) {
            return new PublicHoliday(holiday.date(), holiday.name());
        }
    }

    /**
     * The public holidays of a country in one year; with a region, such as {@code BY} for Bavaria, those of the region as
     * well.
     */
    @GET
    public ItemPage<PublicHoliday> list(
            @QueryParam("country") String country,
            @QueryParam("region") String region,
            @QueryParam("year") String year) {
        return ItemPage.of(new Page<>(holidays.holidays(country, region, number(year)), null, null), PublicHoliday::of);
    }

    private static Integer number(String year) {
        if (year == null || year.isEmpty()) {
            return null;
        }
        if (!year.matches("\\d{1,9}")) {
            throw new InvalidInput("year", "error.wholeNumber");
        }
        return Integer.valueOf(year);
    }
}
