package org.clientele.crm.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.support.Holiday;
import org.clientele.crm.service.support.PublicHolidayService;

/** Whose public holidays are to be added to a calendar: those of a country or one of its regions, in one year. */
@Named
@ViewScoped
public class HolidayPicker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicHolidayService holidays;

    @Inject
    private transient Clock clock;

    private String country;
    private String region;
    private Integer year;

    /** @throws org.clientele.crm.domain.shared.InvalidInput if no country is chosen or the year is out of range */
    List<Holiday> picked() {
        return holidays.holidays(country, region, getYear());
    }

    /** ISO codes by name, as the options of a list have it. */
    public Map<String, String> getCountries() {
        return codesByName(holidays.countries());
    }

    public Map<String, String> getRegions() {
        return codesByName(holidays.regions(country));
    }

    private static Map<String, String> codesByName(Map<String, String> names) {
        Map<String, String> codes = new LinkedHashMap<>();
        names.forEach((code, name) -> codes.put(name, code));
        return codes;
    }

    public String getCountry() {
        return country;
    }

    /** Another country has other regions. */
    public void setCountry(String country) {
        if (this.country != null && !this.country.equals(country)) {
            region = null;
        }
        this.country = country;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(Year.now(clock).getValue()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
