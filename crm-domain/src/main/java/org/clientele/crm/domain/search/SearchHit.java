package org.clientele.crm.domain.search;

/**
 * A record that was found.
 *
 * @param number its business number
 * @param title what it is called
 * @param subtitle what tells it from others of the same name; may be empty
 * @param address address of its page below the application
 */
public record SearchHit(SearchType type, String number, String title, String subtitle, String address) {}
