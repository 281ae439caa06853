package org.clientele.crm.domain.customer;

import java.util.List;

/**
 * What a customer does for a living: a closed list of sectors, each a section or a group of divisions of NACE Rev. 2.1
 * (the statistical classification of economic activities in the European Union, Regulation (EU) 2023/137). Where
 * business software sees more than one trade in a section, the section is split by its divisions.
 */
public enum Industry {
    AGRICULTURE("A"),
    MINING("B"),
    MANUFACTURING("C"),
    /** Computers, electronic and optical products. */
    TECHNOLOGY("26"),
    ENERGY("D"),
    WATER_AND_WASTE("E"),
    CONSTRUCTION("F"),
    WHOLESALE("46"),
    RETAIL("47"),
    TRANSPORT("H"),
    HOSPITALITY("I"),
    MEDIA("J"),
    TELECOMMUNICATIONS("61"),
    SOFTWARE("62", "63"),
    FINANCE("64", "66"),
    INSURANCE("65"),
    REAL_ESTATE("M"),
    PROFESSIONAL_SERVICES("69", "70", "71", "72", "74", "75"),
    /** Advertising, market research and public relations. */
    MARKETING("73"),
    /** Travel agencies, security, cleaning, office support and other services to businesses. */
    SERVICES("77", "79", "80", "81", "82"),
    /** Placement and temporary employment. */
    EMPLOYMENT("78"),
    PUBLIC_SECTOR("P", "V"),
    EDUCATION("Q"),
    MEDICAL("R"),
    /** Arts, sports and recreation. */
    ENTERTAINMENT("S"),
    OTHER("T", "U");

    private final List<String> naceCodes;

    Industry(String... naceCodes) {
        this.naceCodes = List.of(naceCodes);
    }

    /** Sections (letters) or divisions (two digits) of NACE Rev. 2.1 that belong to this sector. */
    public List<String> naceCodes() {
        return naceCodes;
    }
}
